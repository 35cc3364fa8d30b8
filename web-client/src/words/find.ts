import { api, data } from '../api/client'
import type { operations } from '../api/schema'
import type { Schemas } from '../api/schemas'
import { sought } from '../lib/sought'
import { t } from './pickers'
import { type Part, rolesFor, whyNot } from './whyNotChosen'

/** Something found by typing, as a picker shows it. */
export type Found = { id: string; label: string; detail?: string; mark?: string; disabled?: boolean; why?: string }

type Search = (text: string, signal: AbortSignal) => Promise<Found[]>

const LIMIT = 20
const asked = (text: string) => ({ limit: LIMIT, ...(text ? { q: sought(text) } : {}) })

type Named = Pick<Schemas['PersonSummary'], 'firstName' | 'lastName'>
export const nameOf = ({ firstName, lastName }: Named) => `${firstName} ${lastName}`.trim()

type Person = Named & Pick<Schemas['PersonSummary'], 'id' | 'username'>

export const foundPerson = (person: Person): Found => ({
  id: person.id,
  label: nameOf(person),
  detail: person.username,
})

export const foundCourse = ({ id, title, code }: Schemas['CourseSummary']): Found => ({
  id,
  label: title,
  detail: code,
})

type People = {
  /** Only who can be chosen as this. */
  as?: Part
  /** Marks who is enrolled in this session already. */
  session?: string
}

const users = async (query: NonNullable<operations['listUsers']['parameters']['query']>, signal: AbortSignal) =>
  (await data(api.GET('/api/v1/users', { params: { query }, signal }))).items

/** Active people by part of a name, in the order of the API; where nobody can be chosen, who is called so and why not. */
export const findPeople =
  ({ as, session }: People = {}): Search =>
  async (text, signal) => {
    const query = {
      ...asked(text),
      active: true,
      ...(as ? { role: rolesFor(as) } : {}),
      ...(session ? { session } : {}),
    }
    const found = await users(query, signal)
    if (found.length === 0 && text) return whoCannot(text, as, signal)
    return found.map((user) => ({
      ...foundPerson(user),
      ...(user.enrolled ? { mark: t('picker.alreadyIn') } : {}),
    }))
  }

/** So many are named where nobody can be chosen. */
const FEW = 3

async function whoCannot(text: string, as: Part | undefined, signal: AbortSignal): Promise<Found[]> {
  const called = await users({ q: text, limit: FEW }, signal)
  return called.flatMap((user) => {
    const why = whyNot(nameOf(user), user, as)
    return why ? [{ ...foundPerson(user), mark: t(user.active ? `role.${user.role}` : 'person.inactive'), why }] : []
  })
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
