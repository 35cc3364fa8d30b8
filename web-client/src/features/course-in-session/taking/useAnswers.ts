import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useMe } from '../../../api/me'
import { type AttemptPlace, attemptChanged, type Held, saveAnswers, type Taken } from '../quiz/attempts'
import { AnswerBook } from './answerBook'
import type { Page } from './answerPage'

/** The answers to an attempt as they stand in this browser, whoever has them already. */
export function useAnswers(place: AttemptPlace, held: Held) {
  const cache = useQueryClient()
  const person = useMe().id
  const [book] = useState(
    () =>
      new AnswerBook([person, place.attempt], {
        send: (answers) => saveAnswers(cache, place, answers),
        onChanged: () => void attemptChanged(cache, place),
      }),
  )
  const page = useSyncExternalStore(book.subscribe, book.snapshot)
  const { submittedAt } = held.attempt
  useEffect(() => {
    if (submittedAt !== null) void book.end(submittedAt, savedIn(held))
    else book.settle(held.questions.filter(({ settled }) => settled).map(({ id }) => id))
  }, [book, submittedAt, held])
  useEffect(() => book.start(), [book])
  return { book, page }
}

const savedIn = ({ questions }: Held) => Object.fromEntries(questions.map(({ id, answer }) => [id, answer]))

/** The answer to a question as it stands on the page: written here, or saved. */
export function answerOf({ id, answer, settled }: Taken, { open, unsent }: Page) {
  if (settled) return answer
  return open[id] !== undefined ? open[id] : unsent[id] !== undefined ? unsent[id] : answer
}
