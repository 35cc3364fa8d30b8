import type { Schemas } from '../../api/schemas'
import { readMoment } from '../../lib/moments'
import type { Values } from './values'

type Details = Schemas['SessionDetailsPatch'] & { title: string }

const textOrNull = (text: string) => text.trim() || null
const numberOf = (typed: number | string) => (typed === '' ? null : Number(typed))

/** The instant that a typed text means; a text that cannot be read is no limit (it has been refused before). */
export function instantOf(text: string, zone: string, bound: 'start' | 'end'): string | null {
  const moment = readMoment(text, { zone, bound })
  return 'instant' in moment ? moment.instant : null
}

function accessOf(values: Values): Partial<Details> {
  if (values.accessBy === 'duration') {
    return { accessStart: null, accessEnd: null, durationDays: numberOf(values.durationDays) }
  }
  return {
    accessStart: instantOf(values.accessStart, values.timeZone, 'start'),
    accessEnd: instantOf(values.accessEnd, values.timeZone, 'end'),
    durationDays: null,
  }
}

/** Days before and after are sent as they are: the server counts them in the session's zone. */
function coachOf(values: Values): Partial<Details> {
  if (values.coachBy === 'days') {
    return { coachDaysBefore: numberOf(values.coachDaysBefore), coachDaysAfter: numberOf(values.coachDaysAfter) }
  }
  if (values.coachBy === 'same') return { coachAccessStart: null, coachAccessEnd: null }
  return {
    coachAccessStart: instantOf(values.coachAccessStart, values.timeZone, 'start'),
    coachAccessEnd: instantOf(values.coachAccessEnd, values.timeZone, 'end'),
  }
}

export const detailsOf = (values: Values): Details => ({
  title: values.title.trim(),
  description: textOrNull(values.description),
  category: values.category[0]?.id ?? null,
  externalId: textOrNull(values.externalId),
  timeZone: values.timeZone,
  ...accessOf(values),
  displayStart: instantOf(values.displayStart, values.timeZone, 'start'),
  displayEnd: instantOf(values.displayEnd, values.timeZone, 'end'),
  ...coachOf(values),
  visibilityAfterEnd: values.visibilityAfterEnd,
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
