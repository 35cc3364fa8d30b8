import { t } from '../lib/messages'
import { sought } from '../lib/sought'
import { api, data } from './client'
import type { Role } from './me'
import type { Schemas } from './schemas'

/** Something found by typing, as a picker shows it. */
export type Found = { id: string; label: string; detail?: string; mark?: string; disabled?: boolean }

type Search = (text: string, signal: AbortSignal) => Promise<Found[]>

const LIMIT = 20
const asked = (text: string) => ({ limit: LIMIT, ...(text ? { q: sought(text) } : {}) })

type Named = Pick<Schemas['PersonSummary'], 'firstName' | 'lastName'>
export const nameOf = ({ firstName, lastName }: Named) => `${firstName} ${lastName}`.trim()

export const foundPerson = (person: Schemas['PersonSummary']): Found => ({
  id: person.id,
  label: nameOf(person),
  detail: person.username,
})

export const foundCourse = ({ id, title, code }: Schemas['CourseSummary']): Found => ({
  id,
  label: title,
  detail: code,
})

/** Who may coach, and who may manage: any of these platform roles. */
export const COACHES: readonly Role[] = ['TEACHER', 'SESSION_ADMIN', 'ADMIN']
export const MANAGERS: readonly Role[] = ['SESSION_ADMIN', 'ADMIN']

/** Active people by part of a name; with a session, who is enrolled there already is marked. */
export const findPeople =
  ({ roles, session }: { roles?: readonly Role[]; session?: string } = {}): Search =>
  async (text, signal) => {
    const query = {
      ...asked(text),
      active: true,
      ...(roles ? { role: [...roles] } : {}),
      ...(session ? { session } : {}),
    }
    const { items } = await data(api.GET('/api/v1/users', { params: { query }, signal }))
    return items.map((user) => ({
      id: user.id,
      label: nameOf(user),
      detail: user.username,
      ...(user.enrolled ? { mark: t('picker.alreadyIn') } : {}),
    }))
  }

/** Courses by part of the title or code. */
export const findCourses: Search = async (text, signal) => {
  const { items } = await data(api.GET('/api/v1/courses', { params: { query: asked(text) }, signal }))
  return items.map(foundCourse)
}

/** Classes by part of the name, each with its size. */
export const findClasses: Search = async (text, signal) => {
  const { items } = await data(api.GET('/api/v1/classes', { params: { query: asked(text) }, signal }))
  return items.map(({ id, name, memberCount }) => ({
    id,
    label: name,
    detail: t('picker.members', { count: memberCount }),
  }))
}

export const findCategories: Search = async (text, signal) => {
  const { items } = await data(api.GET('/api/v1/session-categories', { params: { query: asked(text) }, signal }))
  return items.map(({ id, name }) => ({ id, label: name }))
}
