import { type RawSearch, textOf } from '../../lib/search'

/** `score`: the item whose score is about to be reported or corrected; `attempts`: the quiz whose attempts are looked at. */
export type LearnerTrackingSearch = { score?: string | undefined; attempts?: string | undefined }

export const learnerTrackingSearch = (raw: RawSearch): LearnerTrackingSearch => ({
  score: textOf(raw.score),
  attempts: textOf(raw.attempts),
})
