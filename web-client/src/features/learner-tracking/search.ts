import { type RawSearch, textOf } from '../../lib/search'

/** `score`: the item whose score is about to be reported or corrected. */
export type LearnerTrackingSearch = { score?: string | undefined }

export const learnerTrackingSearch = (raw: RawSearch): LearnerTrackingSearch => ({ score: textOf(raw.score) })
