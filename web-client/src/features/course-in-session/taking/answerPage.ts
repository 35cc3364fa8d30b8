import type { ApiError } from '../../../api/problem'
import type { Answers } from '../quiz/attempts'

/** Answers that came when the attempt was over, and since when it was. */
export type TooLate = { questions: readonly string[]; endedAt: string | undefined }

/** What is known of the answers of one attempt in this browser. */
export type Page = {
  /** Given, and not known to be saved. */
  unsent: Answers
  /** Written, and only sent once they are to be checked. */
  open: Answers
  savedAt: string | undefined
  /** The last sending did not get through; it is tried again. */
  isAway: boolean
  tooLate: TooLate | undefined
  /** Why single answers were not taken. */
  faults: Readonly<Record<string, string>>
  /** Why nothing is sent, where trying again would not help. */
  failure: unknown
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export const without = (answers: Answers, questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !questions.includes(question)))

/** Those that are not what was sent meanwhile. */
export const changedSince = (answers: Answers, sent: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question, value]) => !same(value, sent[question])))

/** A refused answer is said at its question; the others that came with it go again. */
function faultsOf({ errors, detail }: ApiError, questions: readonly string[]): Readonly<Record<string, string>> {
  const placed = errors.flatMap(({ pointer, detail: words }) => {
    const question = questions[Number(/^\/answers\/(\d+)/.exec(pointer)?.[1])]
    return question === undefined ? [] : [[question, words] as const]
  })
  return Object.fromEntries(placed.length > 0 ? placed : questions.map((each) => [each, detail]))
}

/** Trying again may help. */
export const mayPass = ({ status }: ApiError) => status === 0 || status === 429 || status >= 500

/** Answers that are refused for good are dropped, but for those that may still be looked at and given again. */
export function afterRefusal(page: Page, refusal: ApiError, questions: readonly string[]): Partial<Page> {
  const { unsent, open } = page
  const { status, code, endedAt } = refusal
  if (code === 'attempt-over' || status === 403 || status === 404) {
    return { unsent: without(unsent, questions), tooLate: { questions, endedAt } }
  }
  if (code === 'answer-final') return { unsent: {}, open: { ...open, ...unsent }, failure: refusal }
  if (status !== 422) return { failure: refusal }
  const faults = faultsOf(refusal, questions)
  return { unsent: without(unsent, Object.keys(faults)), faults: { ...page.faults, ...faults } }
}
