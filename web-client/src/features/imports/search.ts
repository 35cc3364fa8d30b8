import { oneOf, searchOf, textOf } from '../../lib/search'
import { OUTCOMES } from './outcomes'

/** What each kind of file is called in an address. */
export const IN_ADDRESS = { ENROLLMENTS: 'enrollments', RESULTS: 'results', USERS: 'users' } as const

/** In the order in which one is asked. */
export const KINDS = ['ENROLLMENTS', 'USERS', 'RESULTS'] as const

export const importsSearch = searchOf((raw) => ({ cursor: textOf(raw.cursor) }))

/** What a link to the form may choose beforehand: a kind, and the session that everybody comes into. */
export const newImportSearch = searchOf((raw) => ({
  kind: oneOf(['enrollments', 'users', 'results'], textOf(raw.kind)?.toLowerCase()),
  session: textOf(raw.session),
}))

export const importSearch = searchOf((raw) => ({
  rows: oneOf([...OUTCOMES, 'all'] as const, raw.rows),
  cursor: textOf(raw.cursor),
}))
