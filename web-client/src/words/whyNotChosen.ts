import { includesRole, type Role } from '../api/me'
import type { Schemas } from '../api/schemas'
import { t } from './pickers'

/** What somebody is chosen as, and the platform role that it takes at least. */
const LEAST = { coach: 'TEACHER', author: 'TEACHER', owner: 'SESSION_ADMIN', manager: 'SESSION_ADMIN' } as const
export type Part = keyof typeof LEAST

const ROLES: readonly Role[] = ['TEACHER', 'SESSION_ADMIN', 'ADMIN']

/** The platform roles of those who can be chosen as this. */
export const rolesFor = (part: Part) => ROLES.filter((role) => includesRole(role, LEAST[part]))

type Person = Pick<Schemas['UserResponse'], 'role' | 'active'>

/** Why a person cannot be chosen, and who can change that; as a learner everybody can who is active. */
export function whyNot(name: string, { role, active }: Person, part: Part | undefined): string | undefined {
  if (!active) return t('picker.inactive', { name })
  if (!part || includesRole(role, LEAST[part])) return undefined
  return t('picker.notOfRole', { who: t(`picker.is.${role}`, { name }), needs: t(`picker.needs.${part}`) })
}
