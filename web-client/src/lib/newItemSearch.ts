import { oneOf, searchOf, textOf } from './search'

const KINDS = ['SECTION', 'PAGE', 'LINK', 'FILE', 'QUIZ', 'ASSIGNMENT', 'EXTERNAL'] as const

/** What the address of a new item says: its kind, once it is chosen, and after which item it stands. */
export const newItemSearch = searchOf((raw) => ({ kind: oneOf(KINDS, raw.kind), after: textOf(raw.after) }))
