import type { AccessReason } from '../api/accessReason'
import type { Schemas } from '../api/schemas'

type Answer = Omit<Schemas['AccessAnswer'], 'reason'> & { reason: AccessReason }

/** An answer about access, as the server gives it; a learner inside an open window unless said otherwise. */
export function access(changes: Partial<Answer> = {}): Schemas['AccessAnswer'] {
  const windowEnd = changes.windowEnd === undefined ? '2026-06-30T16:00:00Z' : changes.windowEnd
  const answer: Answer = {
    level: 'TAKE_PART',
    view: 'CURRENT',
    role: 'LEARNER',
    reason: 'LEARNER_WINDOW_OPEN',
    afterEnd: 'READ_ONLY',
    windowStart: '2026-03-01T07:00:00Z',
    windowEnd,
    changesAt: windowEnd,
    canContribute: true,
    durationDays: null,
    ...changes,
  }
  return answer as Schemas['AccessAnswer']
}
