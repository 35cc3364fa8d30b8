import type { Role } from '../../api/me'
import { oneOf, searchOf, textOf } from '../../lib/search'

export const SORTS = ['lastName', '-lastName', 'email', '-email', 'createdAt', '-createdAt'] as const
export const ROLES: readonly Role[] = ['LEARNER', 'TEACHER', 'SESSION_ADMIN', 'ADMIN']
export const ACCOUNTS = ['active', 'inactive'] as const
export const VIEWS = ['current', 'upcoming', 'past'] as const
export type View = (typeof VIEWS)[number]

/** What the address of the list says. */
export const peopleSearch = searchOf((raw) => ({
  q: textOf(raw.q),
  role: oneOf(ROLES, raw.role),
  account: oneOf(ACCOUNTS, raw.account),
  sort: oneOf(SORTS, raw.sort),
  cursor: textOf(raw.cursor),
}))

/** What the address of a person says: which of their sessions are looked at. */
export const personSearch = searchOf((raw) => ({ view: oneOf(VIEWS, raw.view), cursor: textOf(raw.cursor) }))

export type PeopleSearch = ReturnType<typeof peopleSearch>
