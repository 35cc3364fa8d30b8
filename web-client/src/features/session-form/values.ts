import type { Schemas } from '../../api/schemas'
import { writeMoment } from '../../lib/moments'
import { type Found, foundPerson } from '../../words/find'
import { t } from './t'

type Session = Schemas['SessionResponse']

export type WishedCourse = Found & { coaches: Found[] }

/** What stands in the fields of a session's form: dates as they were typed, people and courses as they were chosen. */
export type Values = {
  title: string
  description: string
  category: Found[]
  externalId: string
  timeZone: string
  accessBy: 'dates' | 'duration'
  accessStart: string
  accessEnd: string
  durationDays: number | string
  displayStart: string
  displayEnd: string
  coachBy: 'same' | 'days' | 'dates'
  coachAccessStart: string
  coachAccessEnd: string
  coachDaysBefore: number | string
  coachDaysAfter: number | string
  visibilityAfterEnd: Schemas['VisibilityAfterEnd']
  courses: WishedCourse[]
  learners: Found[]
  classes: Found[]
  coaches: Found[]
}

const DATES = ['accessStart', 'accessEnd', 'displayStart', 'displayEnd', 'coachAccessStart', 'coachAccessEnd'] as const
export type DateField = (typeof DATES)[number]

const LABELED = [
  'title',
  'description',
  'category',
  'externalId',
  'timeZone',
  ...DATES,
  'durationDays',
  'coachDaysBefore',
  'coachDaysAfter',
  'afterEnd',
] as const

/** What a field is called on the page. */
export function labelOf(field: string): string | undefined {
  if (field === 'accessBy' || field === 'coachBy') return t(`sessionForm.${field}`)
  const known = LABELED.find((each) => each === (field === 'visibilityAfterEnd' ? 'afterEnd' : field))
  return known && t(`sessionForm.${known}`)
}

/** What a field of any step is called: "courses.1.coaches" are the coaches of that course. */
export function labelIn(path: string, { courses }: Values): string | undefined {
  const course = courses[Number(/^courses\.(\d+)\.coaches/.exec(path)?.[1])]
  if (course) return t('sessionForm.coachesOf', { course: course.label })
  if (path === 'coaches') return t('sessionForm.sessionCoaches')
  if (path === 'learners') return t('sessionForm.people')
  if (path === 'courses' || path === 'classes') return t(`sessionForm.${path}`)
  return labelOf(path)
}

/** How a field is said where somebody else changed it too: words for what the form keeps as a code. */
export function sayField(field: keyof Values, values: Values): string {
  switch (field) {
    case 'accessBy':
      return t(values.accessBy === 'dates' ? 'sessionForm.byDates' : 'sessionForm.byDuration')
    case 'coachBy':
      return t(COACH_WORDS[values.coachBy])
    case 'visibilityAfterEnd':
      return t(`afterEnd.${values.visibilityAfterEnd}`)
    case 'category':
    case 'courses':
    case 'learners':
    case 'classes':
    case 'coaches':
      return values[field].map(({ label }) => label).join(', ')
    default:
      return String(values[field])
  }
}

const COACH_WORDS = {
  same: 'sessionForm.coachSame',
  days: 'sessionForm.coachDays',
  dates: 'sessionForm.coachDates',
} as const

export const blank = (timeZone: string): Values => ({
  title: '',
  description: '',
  category: [],
  externalId: '',
  timeZone,
  accessBy: 'dates',
  accessStart: '',
  accessEnd: '',
  durationDays: 30,
  displayStart: '',
  displayEnd: '',
  coachBy: 'same',
  coachAccessStart: '',
  coachAccessEnd: '',
  coachDaysBefore: 14,
  coachDaysAfter: 14,
  visibilityAfterEnd: 'READ_ONLY',
  courses: [],
  learners: [],
  classes: [],
  coaches: [],
})

/** A session as its form shows it. */
export function valuesOf(session: Session): Values {
  const written = (instant: string | null) => writeMoment(instant, session.timeZone)
  return {
    ...blank(session.timeZone),
    title: session.title,
    description: session.description ?? '',
    category: session.category ? [{ id: session.category.id, label: session.category.name }] : [],
    externalId: session.externalId ?? '',
    accessBy: session.durationDays === null ? 'dates' : 'duration',
    accessStart: written(session.accessStart),
    accessEnd: written(session.accessEnd),
    durationDays: session.durationDays ?? 30,
    displayStart: written(session.displayStart),
    displayEnd: written(session.displayEnd),
    coachBy: session.coachAccessStart || session.coachAccessEnd ? 'dates' : 'same',
    coachAccessStart: written(session.coachAccessStart),
    coachAccessEnd: written(session.coachAccessEnd),
    visibilityAfterEnd: session.visibilityAfterEnd,
    courses: session.courses.map(({ course, coaches }) => ({
      id: course.id,
      label: course.title,
      detail: course.code,
      coaches: coaches.map(foundPerson),
    })),
    coaches: session.coaches.map(foundPerson),
  }
}

type CoachWindow = Pick<Schemas['AccessPreview'], 'effectiveCoachStart' | 'effectiveCoachEnd'>

/** The fields that a mend fills, in the session's zone; coaches then have dates of their own, the other one as it counted. */
export function mended(values: Values, { pointer, value }: Schemas['Mend'], coaches: CoachWindow): Partial<Values> {
  const field = DATES.find((each) => pointer === `/${each}`)
  if (!field) return {}
  const written = (instant: string | null) => writeMoment(instant, values.timeZone)
  const ofCoaches = field.startsWith('coach') && values.coachBy !== 'dates'
  return {
    ...(ofCoaches
      ? {
          coachBy: 'dates',
          coachAccessStart: written(coaches.effectiveCoachStart),
          coachAccessEnd: written(coaches.effectiveCoachEnd),
        }
      : {}),
    [field]: written(value),
  }
}
