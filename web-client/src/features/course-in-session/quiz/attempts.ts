import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api, data } from '../../../api/client'
import type { Schemas } from '../../../api/schemas'
import { untilFirst } from '../../../lib/untilFirst'
import type { Place } from '../items'

export type Attempt = Schemas['MyAttempt']
export type Taken = Schemas['AnsweredQuestion']
/** An attempt with its questions, and how far the server's clock is ahead of this device's. */
export type Held = Schemas['AttemptResponse'] & { ahead: number }

/** A quiz of a course in a session. */
export type QuizPlace = Place & { item: string }
export type AttemptPlace = QuizPlace & { attempt: string }

const attemptKey = ({ session, course, item, attempt }: AttemptPlace) =>
  ['my-sessions', 'attempt', session, course, item, attempt] as const

const pathOf = ({ session, course, item }: QuizPlace) => ({ session, course, item })

/** Every attempt of one's own at a quiz, and whether another can start; asked anew when one ends by the clock. */
export const attempts = (place: QuizPlace, ahead: number) =>
  queryOptions({
    queryKey: ['my-sessions', 'attempts', place.session, place.course, place.item],
    queryFn: ({ signal }) => readAttempts(place, signal),
    refetchInterval: ({ state }) =>
      untilFirst(
        (state.data?.items ?? []).map(({ endsAt }) => endsAt),
        Date.now() + ahead,
      ),
  })

/** All pages as one: who takes a quiz often still finds the attempt that runs, which is the last. */
async function readAttempts(place: QuizPlace, signal: AbortSignal): Promise<Schemas['MyAttempts']> {
  const read = (cursor: string | null) =>
    data(
      api.GET('/api/v1/me/sessions/{session}/courses/{course}/items/{item}/attempts', {
        params: { path: pathOf(place), query: { limit: 200, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    )
  let page = await read(null)
  const items = [...page.items]
  while (page.page.nextCursor) {
    page = await read(page.page.nextCursor)
    items.push(...page.items)
  }
  return { ...page, items }
}

/** One attempt, asked anew when the clock ends it, and until the server says that it has. */
export const attempt = (place: AttemptPlace) =>
  queryOptions({
    queryKey: attemptKey(place),
    queryFn: async ({ signal }) => {
      const path = { ...pathOf(place), attempt: place.attempt }
      const address = '/api/v1/me/sessions/{session}/courses/{course}/items/{item}/attempts/{attempt}'
      return held(await data(api.GET(address, { params: { path }, signal })))
    },
    refetchInterval: ({ state }) => untilFirst([state.data?.attempt.endsAt], Date.now() + (state.data?.ahead ?? 0)),
  })

const held = (answer: Schemas['AttemptResponse']): Held => ({
  ...answer,
  ahead: Date.parse(answer.now) - Date.now(),
})

/** Begins an attempt; its address is answered. */
export async function startAttempt(client: QueryClient, place: QuizPlace): Promise<string> {
  const started = await data(
    api.POST('/api/v1/me/sessions/{session}/courses/{course}/items/{item}/attempts', {
      params: { path: pathOf(place) },
    }),
  )
  const { id } = started.attempt
  client.setQueryData<Held>(attemptKey({ ...place, attempt: id }), held(started))
  return id
}

export type Answers = Readonly<Record<string, Schemas['AnswerValue']>>

/** Saves answers. What is known of the attempt takes them over, with what is told of them. */
export async function saveAnswers(client: QueryClient, place: AttemptPlace, answers: Answers): Promise<string> {
  const saved = await data(
    api.PATCH('/api/v1/me/sessions/{session}/courses/{course}/items/{item}/attempts/{attempt}/answers', {
      params: { path: { ...pathOf(place), attempt: place.attempt } },
      body: { answers: Object.entries(answers).map(([question, value]) => ({ question, value })) },
    }),
  )
  const told = new Map(saved.questions.map((each) => [each.id, each]))
  client.setQueryData<Held>(attemptKey(place), (before) => {
    if (!before) return before
    const questions = before.questions.map((each) => (each.id in answers ? answered(each, answers, told) : each))
    return { ...before, attempt: { ...before.attempt, endsAt: saved.endsAt }, questions }
  })
  return saved.savedAt
}

/** The choices keep the order in which they stand. */
function answered(question: Taken, answers: Answers, told: ReadonlyMap<string, Taken>): Taken {
  const { settled, earned, rightAnswer } = told.get(question.id) ?? question
  return { ...question, answer: answers[question.id] ?? null, settled, earned, rightAnswer }
}

/** Ends the attempt; from then on nothing of it changes. */
export async function handIn(client: QueryClient, place: AttemptPlace): Promise<void> {
  const ended = await data(
    api.PUT('/api/v1/me/sessions/{session}/courses/{course}/items/{item}/attempts/{attempt}/submission', {
      params: { path: { ...pathOf(place), attempt: place.attempt } },
    }),
  )
  client.setQueryData<Held>(attemptKey(place), (before) => before && { ...before, attempt: ended })
}

/** The attempt is asked for anew: it is not as it is known here. */
export const attemptChanged = (client: QueryClient, place: AttemptPlace) =>
  client.invalidateQueries({ queryKey: attemptKey(place) })
