import { oneOf, type RawSearch, textOf } from '../../lib/search'
import { OUTCOMES } from './outcomes'

export const KINDS = ['ENROLLMENTS', 'USERS'] as const

export const importsSearch = (raw: RawSearch) => ({ cursor: textOf(raw.cursor) })

/** What a link to the form may choose beforehand: a kind, and the session that everybody comes into. */
export const newImportSearch = (raw: RawSearch) => ({
  kind: oneOf(KINDS, textOf(raw.kind)?.toUpperCase()),
  session: textOf(raw.session),
})

export const importSearch = (raw: RawSearch) => ({
  rows: oneOf([...OUTCOMES, 'all'] as const, raw.rows),
  cursor: textOf(raw.cursor),
})
