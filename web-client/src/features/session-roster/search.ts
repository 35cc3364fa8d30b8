import type { Schemas } from '../../api/schemas'
import { oneOf, type RawSearch, someOf, textOf } from '../../lib/search'

export const SOURCES: readonly Schemas['SourceKind'][] = ['INDIVIDUAL', 'CLASS', 'IMPORT', 'SELF']
export const WAYS = ['people', 'class', 'csv'] as const

/** What the address says about the roster. */
export type RosterSearch = {
  q?: string | undefined
  source?: Schemas['SourceKind'][] | undefined
  course?: string | undefined
  sort?: string | undefined
  cursor?: string | undefined
  /** The way of enrolling that is open. */
  enroll?: (typeof WAYS)[number] | undefined
}

export const rosterSearch = (raw: RawSearch): RosterSearch => ({
  q: textOf(raw.q),
  source: someOf(SOURCES, raw.source),
  course: textOf(raw.course),
  sort: textOf(raw.sort),
  cursor: textOf(raw.cursor),
  enroll: oneOf(WAYS, raw.enroll),
})
