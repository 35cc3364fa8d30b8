import { includesRole, useMe } from '../api/me'
import type { Schemas } from '../api/schemas'
import { paths } from '../lib/paths'
import { nameOf } from './find'
import { t } from './people'

/** People by name, the reader as "You". */
export const namesOf = (people: readonly Schemas['PersonSummary'][], me: { id: string }) =>
  people.map((person) => (person.id === me.id ? t('session.you') : nameOf(person))).join(', ')

/** People as lines of a list; who may read accounts gets links to them. */
export function usePersonLines() {
  const reads = includesRole(useMe().role, 'SESSION_ADMIN')
  return (people: readonly Schemas['PersonSummary'][]) =>
    people.map((person) => ({
      id: person.id,
      name: nameOf(person),
      detail: person.username,
      active: person.active,
      to: reads ? paths.person(person.id) : undefined,
    }))
}
