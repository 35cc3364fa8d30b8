import type { Schemas } from './schemas'

type DraftWords =
  | 'COACH_BEFORE'
  | 'COACH_OPEN'
  | 'COACH_AFTER'
  | 'LEARNER_BEFORE'
  | 'LEARNER_OPEN'
  | 'LEARNER_AFTER'
  | 'LEARNER_EXTENDED'
  | 'LEARNER_DURATION_UNSTARTED'

/**
 * Why a person may do what they may: the words of `org.lectern.access.AccessReason`. The contract's draft still
 * says some of them differently; once it is generated, this is `Schemas['AccessReason']` and nothing more.
 */
export type AccessReason =
  | Exclude<Schemas['AccessReason'], DraftWords>
  | 'COACH_WINDOW_NOT_STARTED'
  | 'COACH_WINDOW_OPEN'
  | 'COACH_WINDOW_OVER'
  | 'LEARNER_WINDOW_NOT_STARTED'
  | 'LEARNER_WINDOW_OPEN'
  | 'LEARNER_WINDOW_OVER'
  | 'DURATION_NOT_STARTED'
  | 'DURATION_RUNNING'
  | 'DURATION_OVER'
  | 'EXTENSION_RUNNING'
  | 'EXTENSION_OVER'
  | 'ACCOUNT_INACTIVE'

export const reasonOf = (answer: Schemas['AccessAnswer']) => answer.reason as AccessReason
