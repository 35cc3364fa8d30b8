import { oneOf, searchOf, textOf } from '../../lib/search'

export const SORTS = ['name', '-name'] as const
export const MEMBER_SORTS = ['lastName', '-lastName', 'addedAt', '-addedAt'] as const

/** What the address of the list says. */
export const classesSearch = searchOf((raw) => ({
  q: textOf(raw.q),
  owner: oneOf(['me'], raw.owner),
  sort: oneOf(SORTS, raw.sort),
  cursor: textOf(raw.cursor),
}))

/** What the address of a class says: which of its members are looked at. */
export const membersSearch = searchOf((raw) => ({
  q: textOf(raw.q),
  sort: oneOf(MEMBER_SORTS, raw.sort),
  cursor: textOf(raw.cursor),
}))

export type ClassesSearch = ReturnType<typeof classesSearch>
export type MembersSearch = ReturnType<typeof membersSearch>
