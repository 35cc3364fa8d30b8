import type { Address } from '../../lib/paths'
import { nameOf } from '../../words/find'
import type { DetailWords } from './details'
import type { Change } from './queries'
import { t } from './t'

/** Where it is read, and how a course is called whose code is known. */
export type Reader = { zone: string; now: Date; courseOf: (code: string) => string }

/** A change as a sentence, with what is too long for one, and where more can be read. */
export type Words = DetailWords & { link?: { label: string; to: Address } }

export const said = (words: string): Words => ({ said: words })

export const nameOrGone = (person: Change['person']) => (person ? nameOf(person) : t('history.somebodyGone'))
/** Who has left altogether stands in the change by their username. */
export const whom = ({ person, from }: Change) =>
  person || from === null ? nameOrGone(person) : t('history.gone', { name: from })

/** "Workplace safety" for its code; the title that was written down where the course is gone. */
export const course = ({ subject, from }: Change, { courseOf }: Reader) =>
  subject === null ? t('history.someCourse') : t('history.quoted', { text: from ?? courseOf(subject) })

export const coursesIn = (codes: string | null, { courseOf }: Reader) =>
  (codes ?? '')
    .split(', ')
    .filter(Boolean)
    .map((code) => t('history.quoted', { text: courseOf(code) }))
    .join(', ')

/** What is in a course is not what was written down of the course. */
export const inCourse = ({ subject }: Change, { courseOf }: Reader) =>
  subject === null ? t('history.someCourse') : t('history.quoted', { text: courseOf(subject) })
