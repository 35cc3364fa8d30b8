import type { Schemas } from '../../api/schemas'
import { oneOf, type RawSearch, someOf, textOf } from '../../lib/search'

export const STATUSES: readonly Schemas['LearningStatus'][] = ['BEHIND', 'NEVER_CAME', 'ON_TRACK', 'DONE']
export const TABLES = ['progress', 'items'] as const

const FIGURES = ['course', 'progress', 'score', 'overdue', 'timeSeconds', 'firstAccess', 'lastAccess'] as const
export const SORTS = ['name', ...FIGURES, '-name', ...FIGURES.map((figure) => `-${figure}` as const)] as const

/** What the address says about who is tracked. */
export type TrackingSearch = {
  q?: string | undefined
  course?: string | undefined
  /** The id of a class through which they are enrolled. */
  class?: string | undefined
  status?: Schemas['LearningStatus'][] | undefined
  sort?: string | undefined
  cursor?: string | undefined
  /** What is shown as a table and not as a chart. */
  table?: (typeof TABLES)[number][] | undefined
}

export const trackingSearch = (raw: RawSearch): TrackingSearch => ({
  q: textOf(raw.q),
  course: textOf(raw.course),
  class: textOf(raw.class),
  status: someOf(STATUSES, raw.status),
  sort: textOf(raw.sort),
  cursor: textOf(raw.cursor),
  table: someOf(TABLES, raw.table),
})

/** The order of the rows that the address asks for: another list of this page may have others. */
export const orderOf = ({ sort }: TrackingSearch) => oneOf(SORTS, sort)
