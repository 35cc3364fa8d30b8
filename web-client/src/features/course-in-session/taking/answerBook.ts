import { ApiError } from '../../../api/problem'
import { keptOf } from '../../../lib/draft'
import type { Answers } from '../quiz/attempts'
import { afterRefusal, changedSince, mayPass, type Page, without } from './answerPage'

type Value = Answers[string]

type Wires = {
  /** Sends answers, and says when they were saved. */
  send: (answers: Answers) => Promise<string>
  /** The attempt is not as it is known here. */
  onChanged: () => void
}

const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 30_000

/**
 * The answers of one attempt until the server has them. They are kept in this browser as they are given, sent one request
 * after the other, and sent again until they get through; what the server refuses for good is dropped, and said.
 */
export class AnswerBook {
  private page: Page
  private readonly kept
  private readonly listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private sending: Promise<void> | undefined
  private pause = FIRST_PAUSE
  private readers = 0

  constructor(
    name: readonly string[],
    private readonly wires: Wires,
  ) {
    this.kept = keptOf<Pick<Page, 'unsent' | 'open'>>('answers', ...name)
    const { unsent = {}, open = {} } = this.kept.read() ?? {}
    this.page = { unsent, open, savedAt: undefined, isAway: false, tooLate: undefined, faults: {}, failure: undefined }
  }

  readonly snapshot = () => this.page

  readonly subscribe = (tell: () => void) => {
    this.listeners.add(tell)
    return () => this.listeners.delete(tell)
  }

  /** Begins to send what was kept; whoever calls the answer ends it, and what is left goes at once. */
  readonly start = () => {
    this.readers++
    const now = () => void this.flush()
    const whenHidden = () => document.visibilityState === 'hidden' && now()
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', whenHidden)
    now()
    return () => {
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', whenHidden)
      this.readers--
      now()
    }
  }

  /** An answer, to be sent after so many milliseconds unless another one comes. */
  give(question: string, value: Value, after = 0) {
    const { [question]: _, ...faults } = this.page.faults
    this.change({ unsent: { ...this.page.unsent, [question]: value }, faults, failure: undefined })
    this.sendAfter(after)
  }

  /** An answer that is not to be sent yet. */
  hold(question: string, value: Value) {
    this.change({ open: { ...this.page.open, [question]: value } })
  }

  /** These are final already: what else was written for them is not asked for any more. */
  settle(questions: readonly string[]) {
    if (questions.some((each) => each in this.page.open)) this.change({ open: without(this.page.open, questions) })
  }

  /** What was held is final now, all of it or one question's. */
  release(question?: string): Promise<boolean> {
    const { open, unsent } = this.page
    const going = Object.fromEntries(
      Object.entries(open).filter(([each, value]) => value !== null && (question ?? each) === each),
    )
    this.change({ open: without(open, Object.keys(going)), unsent: { ...unsent, ...going }, failure: undefined })
    return this.flush()
  }

  /** Sends all that is unsent; false where something is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    while (this.sending) {
      await this.sending
      if (this.page.isAway) return false
    }
    if (this.isEmpty()) return true
    this.sending = this.sendNow().finally(() => {
      this.sending = undefined
    })
    await this.sending
    return this.isEmpty() || (!this.page.isAway && this.page.failure === undefined && this.flush())
  }

  /** The attempt is over: what the server does not have came too late. */
  async end(endedAt: string | undefined, saved: Answers) {
    clearTimeout(this.timer)
    while (this.sending) await this.sending
    const left = changedSince({ ...this.page.open, ...this.page.unsent }, saved)
    const questions = Object.keys(left)
    const tooLate = questions.length > 0 ? { questions, endedAt } : this.page.tooLate
    this.change({ unsent: {}, open: {}, isAway: false, tooLate })
  }

  private isEmpty = () => Object.keys(this.page.unsent).length === 0

  private sendAfter(milliseconds: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), milliseconds)
  }

  private async sendNow() {
    const sent = this.page.unsent
    try {
      const savedAt = await this.wires.send(sent)
      this.pause = FIRST_PAUSE
      this.change({ unsent: changedSince(this.page.unsent, sent), savedAt, isAway: false })
    } catch (failure) {
      this.refused(failure, Object.keys(sent))
    }
  }

  private refused(failure: unknown, questions: readonly string[]) {
    const refusal = failure instanceof ApiError ? failure : new ApiError({ status: 0 })
    if (mayPass(refusal)) return this.tryAgain()
    this.change({ isAway: false, ...afterRefusal(this.page, refusal, questions) })
    if (refusal.status !== 422) this.wires.onChanged()
  }

  /** Nobody waits for what is sent again once the page is left. */
  private tryAgain() {
    this.change({ isAway: true })
    if (this.readers > 0) this.sendAfter(this.pause)
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE)
  }

  private change(changes: Partial<Page>) {
    const before = this.page
    this.page = { ...before, ...changes }
    this.keep(before)
    for (const tell of this.listeners) tell()
  }

  /** What another tab has of the same attempt stays beside it. */
  private keep(before: Page) {
    const stored = this.kept.read()
    const beside = (which: 'unsent' | 'open') => ({
      ...without(stored?.[which] ?? {}, Object.keys(before[which])),
      ...this.page[which],
    })
    const [unsent, open] = [beside('unsent'), beside('open')]
    if (Object.keys(unsent).length + Object.keys(open).length > 0) this.kept.keep({ unsent, open })
    else this.kept.drop()
  }
}
