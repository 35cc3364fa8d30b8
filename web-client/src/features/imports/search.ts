import { oneOf, searchOf, textOf } from '../../lib/search'
import { OUTCOMES } from './outcomes'

export const KINDS = ['ENROLLMENTS', 'USERS'] as const

export const importsSearch = searchOf((raw) => ({ cursor: textOf(raw.cursor) }))

/** What a link to the form may choose beforehand: a kind, and the session that everybody comes into. */
export const newImportSearch = searchOf((raw) => ({
  kind: oneOf(['enrollments', 'users'], textOf(raw.kind)?.toLowerCase()),
  session: textOf(raw.session),
}))

export const importSearch = searchOf((raw) => ({
  rows: oneOf([...OUTCOMES, 'all'] as const, raw.rows),
  cursor: textOf(raw.cursor),
}))
