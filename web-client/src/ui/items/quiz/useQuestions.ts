import type { UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import { moved } from '../../../lib/moved'
import { fieldAt } from '../../forms/fieldsOf'
import type { ItemValues } from '../itemValues'
import type { Opened } from './opened'
import { duplicateOf, newQuestion, type QuestionValues, type QuizValues } from './quizValues'

type Form = UseFormReturnType<ItemValues>

/** What can be done with the questions of a quiz as a whole; one of them is open at a time. */
export function useQuestions(form: Form, quiz: QuizValues, { at, open }: Opened) {
  const [removed, setRemoved] = useState<{ question: QuestionValues; index: number }>()
  const { questions } = quiz
  /** Faults are told by the place: after a change of places nobody knows whose they are. */
  const put = (next: QuestionValues[], opened: number | undefined) => {
    form.setFieldValue('quiz', { ...quiz, questions: next })
    const errors = Object.entries(form.errors).filter(([path]) => !path.startsWith('quiz.questions'))
    form.setErrors(Object.fromEntries(errors))
    setRemoved(undefined)
    open(opened)
  }
  const insert = (question: QuestionValues, index: number) => {
    const next = [...questions]
    next.splice(index, 0, question)
    put(next, index)
    setTimeout(() => fieldAt(`quiz.questions.${index}.text`)?.focus())
  }
  return {
    removed,
    add: () => insert(newQuestion(questions), questions.length),
    duplicate: (index: number) => {
      const model = questions[index]
      if (model) insert(duplicateOf(model, questions), index + 1)
    },
    move: (from: number, to: number) => {
      const key = at === undefined ? undefined : questions[at]?.key
      const next = moved(questions, from, to)
      const opened = next.findIndex((question) => question.key === key)
      put(next, opened < 0 ? undefined : opened)
    },
    remove: (index: number) => {
      const question = questions[index]
      put(
        questions.filter((_, each) => each !== index),
        undefined,
      )
      if (question) setRemoved({ question, index })
    },
    bringBack: () => {
      if (removed) insert(removed.question, removed.index)
    },
  }
}
