import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export const createClass = (body: Schemas['ClassRequest']) => data(api.POST('/api/v1/classes', { body }))

export const updateClass = (classId: string, etag: string, body: Schemas['ClassDetailsPatch']) =>
  data(api.PATCH('/api/v1/classes/{classId}', { params: { path: { classId }, header: { 'If-Match': etag } }, body }))

export const deleteClass = (classId: string, dryRun: boolean) =>
  data(api.DELETE('/api/v1/classes/{classId}', { params: { path: { classId }, query: { dryRun } } }))

export const addOwner = (classId: string, user: string) =>
  data(api.PUT('/api/v1/classes/{classId}/owners/{user}', { params: { path: { classId, user } } }))

export const removeOwner = (classId: string, user: string, dryRun: boolean) =>
  data(
    api.DELETE('/api/v1/classes/{classId}/owners/{user}', { params: { path: { classId, user }, query: { dryRun } } }),
  )

export const addMember = (classId: string, user: string) =>
  data(api.PUT('/api/v1/classes/{classId}/members/{user}', { params: { path: { classId, user } } }))

const removeMember = (classId: string, user: string, dryRun: boolean) =>
  data(
    api.DELETE('/api/v1/classes/{classId}/members/{user}', { params: { path: { classId, user }, query: { dryRun } } }),
  )

/** Takes several out, one after the other; what goes is counted together. */
export async function removeMembers(
  classId: string,
  users: readonly string[],
  dryRun: boolean,
): Promise<Schemas['RemovalResponse']> {
  const counts = new Map<string, number>()
  const warnings: Schemas['Warning'][] = []
  for (const user of users) {
    const answer = await removeMember(classId, user, dryRun)
    for (const { what, count } of answer.goes) counts.set(what, (counts.get(what) ?? 0) + count)
    warnings.push(...answer.warnings)
  }
  return { dryRun, goes: [...counts].map(([what, count]) => ({ what, count })), warnings }
}
