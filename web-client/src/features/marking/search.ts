import { oneOf, type RawSearch, textOf } from '../../lib/search'

export const STATES = ['WAITING', 'HELD_BACK', 'RELEASED'] as const

/** What the address says about what is to be marked. */
export type MarkingSearch = {
  q?: string | undefined
  state?: (typeof STATES)[number] | undefined
  course?: string | undefined
  item?: string | undefined
  /** Always the oldest first. */
  sort?: string | undefined
  cursor?: string | undefined
}

export const markingSearch = (raw: RawSearch): MarkingSearch => ({
  q: textOf(raw.q),
  state: oneOf(STATES, raw.state),
  course: textOf(raw.course),
  item: textOf(raw.item),
  cursor: textOf(raw.cursor),
})

/** Beside one hand-in stands the queue that it was opened from: of its session, or `of` all of one's sessions. */
export type HandInSearch = MarkingSearch & { of?: 'all' | undefined }

export const handInSearch = (raw: RawSearch): HandInSearch => ({ ...markingSearch(raw), of: oneOf(['all'], raw.of) })
