import type { Schemas } from '../../api/schemas'
import { readInstant } from '../../lib/moments'
import type { Values } from './values'

type Details = Schemas['SessionDetailsPatch'] & { title: string }

const textOrNull = (text: string) => text.trim() || null
const numberOf = (typed: number | string) => (typed === '' ? null : Number(typed))

/** The instant that a typed text means; a text that cannot be read is no limit (it has been refused before). */
export const instantOf = (text: string, zone: string, bound: 'start' | 'end') => readInstant(text, { zone, bound })

function accessOf(values: Values) {
  if (values.accessBy === 'duration') {
    return { accessStart: null, accessEnd: null, durationDays: numberOf(values.durationDays) }
  }
  return {
    accessStart: instantOf(values.accessStart, values.timeZone, 'start'),
    accessEnd: instantOf(values.accessEnd, values.timeZone, 'end'),
    durationDays: null,
  }
}

type CoachField = 'coachAccessStart' | 'coachAccessEnd' | 'coachDaysBefore' | 'coachDaysAfter'

/** Days before and after are sent as they are: the server counts them in the session's zone. */
function coachOf(values: Values): Partial<Pick<Details, CoachField>> {
  if (values.coachBy === 'days') {
    return { coachDaysBefore: numberOf(values.coachDaysBefore), coachDaysAfter: numberOf(values.coachDaysAfter) }
  }
  if (values.coachBy === 'same') return { coachAccessStart: null, coachAccessEnd: null }
  return {
    coachAccessStart: instantOf(values.coachAccessStart, values.timeZone, 'start'),
    coachAccessEnd: instantOf(values.coachAccessEnd, values.timeZone, 'end'),
  }
}

/** The dates, and what decides what they mean. */
export const datesOf = (values: Values) => ({
  timeZone: values.timeZone,
  ...accessOf(values),
  displayStart: instantOf(values.displayStart, values.timeZone, 'start'),
  displayEnd: instantOf(values.displayEnd, values.timeZone, 'end'),
  ...coachOf(values),
  visibilityAfterEnd: values.visibilityAfterEnd,
})

export const detailsOf = (values: Values): Details => ({
  title: values.title.trim(),
  description: textOrNull(values.description),
  category: values.category[0]?.id ?? null,
  externalId: textOrNull(values.externalId),
  ...datesOf(values),
})

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

/** Everything that a new session is asked for with. */
export const requestOf = (values: Values): Schemas['SessionRequest'] => ({
  ...detailsOf(values),
  courses: values.courses.map(({ id, coaches }) => ({ course: id, coaches: ids(coaches) })),
  coaches: ids(values.coaches),
  learners: ids(values.learners),
  classes: ids(values.classes),
})

/** Only what differs: absent is unchanged, null is cleared. */
export function patchOf(values: Values, base: Values): Partial<Details> {
  const before: Partial<Details> = detailsOf(base)
  const changed = Object.entries(detailsOf(values)).filter(([name, value]) => value !== before[name as keyof Details])
  return Object.fromEntries(changed)
}
