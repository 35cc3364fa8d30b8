import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { browserZone } from '../lib/zonedTime'
import { api, data } from './client'
import type { Schemas } from './schemas'

export type Role = Schemas['PlatformRole']

/** Who is signed in. */
export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => data(api.GET('/api/v1/me', { signal })),
  staleTime: 60_000,
})

/** The signed-in person; every page behind the sign-in has one. */
export const useMe = () => useSuspenseQuery(me).data

/** The zone in which dates are shown: the person's own, else the browser's. */
export const useMyZone = () => useMe().timeZone ?? browserZone()

const RANK: Record<Role, number> = { LEARNER: 0, TEACHER: 1, SESSION_ADMIN: 2, ADMIN: 3 }

/** Whether a platform role includes another: each includes the ones before it. */
export const includesRole = (role: Role, least: Role) => RANK[role] >= RANK[least]
