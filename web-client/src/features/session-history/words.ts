import type { Schemas } from '../../api/schemas'
import { showNumber } from '../../lib/numbers'
import { type Address, paths } from '../../lib/paths'
import { nameOf } from '../../words/find'
import { showMoment } from '../../words/showDates'
import { showPercent } from '../../words/tracking'
import { type DetailWords, detailWords } from './details'
import type { Change } from './queries'
import { type PlainKey, t } from './t'

/** Where it is read, and how a course is called whose code is known. */
export type Reader = { zone: string; now: Date; courseOf: (code: string) => string }

/** A change as a sentence, with what is too long for one, and where more can be read. */
export type Words = DetailWords & { link?: { label: string; to: Address } }

type Say = (change: Change, actor: string, reader: Reader) => Words
type Kind = Schemas['ChangeKind']

const said = (words: string): Words => ({ said: words })

const nameOrGone = (person: Change['person']) => (person ? nameOf(person) : t('history.somebodyGone'))
/** Who has left altogether stands in the change by their username. */
const whom = ({ person, from }: Change) =>
  person || from === null ? nameOrGone(person) : t('history.gone', { name: from })

/** "Workplace safety" for its code; the title that was written down where the course is gone. */
const course = ({ subject, from }: Change, { courseOf }: Reader) =>
  subject === null ? t('history.someCourse') : t('history.quoted', { text: from ?? courseOf(subject) })

const coursesIn = (codes: string | null, { courseOf }: Reader) =>
  (codes ?? '')
    .split(', ')
    .filter(Boolean)
    .map((code) => t('history.quoted', { text: courseOf(code) }))
    .join(', ')

const SOURCES: Record<Schemas['SourceKind'], PlainKey> = {
  INDIVIDUAL: 'roster.source.INDIVIDUAL',
  CLASS: 'roster.source.CLASS',
  IMPORT: 'roster.source.IMPORT',
  SELF: 'roster.source.SELF',
}
const isSource = (kind: string | null): kind is Schemas['SourceKind'] => kind !== null && Object.hasOwn(SOURCES, kind)
const sourceWords = (kind: string | null) => t(isSource(kind) ? SOURCES[kind] : 'history.someHow')

const isNumber = (text: string | null): text is string => text !== null && /^\d+$/.test(text)

const withCourse =
  (key: 'added' | 'removed' | 'locked' | 'unlocked'): Say =>
  (change, actor, reader) =>
    said(t(`history.course.${key}`, { actor, course: course(change, reader) }))

const withPerson =
  (key: 'coachAdded' | 'coachRemoved' | 'managerAdded' | 'managerRemoved' | 'unenrolled'): Say =>
  (change, actor) =>
    said(t(`history.person.${key}`, { actor, person: whom(change) }))

const withItem =
  (key: 'added' | 'changed' | 'removed' | 'hidden' | 'shown' | 'adapted' | 'undone'): Say =>
  (change, actor, reader) =>
    said(
      t(`history.item.${key}`, {
        actor,
        item: t('history.quoted', { text: change.to ?? '' }),
        course: inCourse(change, reader),
      }),
    )

/** What is in a course is not what was written down of the course. */
const inCourse = ({ subject }: Change, { courseOf }: Reader) =>
  subject === null ? t('history.someCourse') : t('history.quoted', { text: courseOf(subject) })

/** What is said of each kind of change. A new kind does not compile before it has its words. */
const SAY: Record<Kind, Say> = {
  CREATED: ({ to }, actor) => said(t('history.created', { actor, title: to ?? '' })),
  COPIED: ({ from }, actor) => said(t('history.copied', { actor, model: from ?? '' })),
  DETAIL_CHANGED: (change, actor, reader) => detailWords(change, actor, reader),
  COURSE_ADDED: withCourse('added'),
  COURSE_REMOVED: withCourse('removed'),
  COURSE_LOCKED: withCourse('locked'),
  COURSE_UNLOCKED: withCourse('unlocked'),
  COURSES_REORDERED: ({ to }, actor, reader) => said(t('history.reordered', { actor, courses: coursesIn(to, reader) })),
  SESSION_COACH_ADDED: withPerson('coachAdded'),
  SESSION_COACH_REMOVED: withPerson('coachRemoved'),
  COURSE_COACH_ADDED: (change, actor, reader) =>
    said(t('history.courseCoachAdded', { actor, person: whom(change), course: course(change, reader) })),
  COURSE_COACH_REMOVED: (change, actor, reader) =>
    said(t('history.courseCoachRemoved', { actor, person: whom(change), course: course(change, reader) })),
  MANAGER_ADDED: withPerson('managerAdded'),
  MANAGER_REMOVED: withPerson('managerRemoved'),
  ENROLLED: (change, actor) =>
    change.to === 'SELF'
      ? said(t('history.enrolledSelf', { person: whom(change) }))
      : said(t('history.enrolled', { actor, person: whom(change), how: sourceWords(change.to) })),
  UNENROLLED: withPerson('unenrolled'),
  IMPORTED: ({ subject, to }, actor) => ({
    said: t('history.imported', { actor, counts: importCounts(to) }),
    ...(subject ? { link: { label: t('history.seeImport'), to: paths.import(subject) } } : {}),
  }),
  SOURCE_ADDED: (change, actor) =>
    said(t('history.sourceAdded', { actor, person: whom(change), how: sourceWords(change.to) })),
  SOURCE_REMOVED: (change, actor) => said(t('history.sourceRemoved', { actor, person: nameOrGone(change.person) })),
  EXCLUSIONS_CHANGED: exclusions,
  EXTENSION_CHANGED: extension,
  CLASS_LINKED: ({ subject, to }, actor) => {
    const values = { actor, name: subject ?? '' }
    return said(
      isNumber(to) ? t('history.classLinked', { ...values, count: Number(to) }) : t('history.classIn', values),
    )
  },
  CLASS_UNLINKED: ({ subject, from }, actor) => {
    const values = { actor, name: subject ?? '' }
    if (isNumber(from)) return said(t('history.classUnlinked', { ...values, count: Number(from) }))
    return said(t('history.classGone', values))
  },
  ITEM_ADDED: withItem('added'),
  ITEM_CHANGED: withItem('changed'),
  ITEM_REMOVED: withItem('removed'),
  ITEM_HIDDEN: withItem('hidden'),
  ITEM_SHOWN: withItem('shown'),
  ITEM_ADAPTED: withItem('adapted'),
  ADAPTATION_REMOVED: withItem('undone'),
  RESULT_CHANGED: score,
  RESULTS_IMPORTED: scores,
}

/** "enrolled 3, changed 0, unenrolled 1" without what did not happen. */
function importCounts(counts: string | null): string {
  const parts = (counts ?? '').split(', ').filter((part) => part !== '' && !part.endsWith(' 0'))
  return (
    parts.map((part) => part.replace(/\d+$/, (count) => showNumber(Number(count)))).join(', ') || t('history.nothing')
  )
}

/** "Final check: 82.5", as it was written down. */
function scoreIn(text: string): { item: string; score: string } {
  const end = text.lastIndexOf(': ')
  return { item: t('history.quoted', { text: text.slice(0, end) }), score: showPercent(Number(text.slice(end + 2))) }
}

function score(change: Change, actor: string, reader: Reader): Words {
  const { person, from, to } = change
  const values = { actor, person: nameOrGone(person), course: inCourse(change, reader) }
  if (from && to) return said(t('history.score.changed', { ...values, ...scoreIn(to), before: scoreIn(from).score }))
  if (to) return said(t('history.score.reported', { ...values, ...scoreIn(to) }))
  return said(t('history.score.removed', { ...values, ...scoreIn(from ?? '') }))
}

/** Many at once: by an import, which can be looked at, or by another system. */
function scores({ subject, to }: Change, actor: string): Words {
  const counts = importCounts((to ?? '').replace(/^scores /, ''))
  if (subject === null) return said(t('history.scores.reported', { actor, counts }))
  return {
    said: t('history.scores.imported', { actor, counts }),
    link: { label: t('history.seeImport'), to: paths.import(subject) },
  }
}

function exclusions({ person, from, to }: Change, actor: string, reader: Reader): Words {
  const values = { actor, person: nameOrGone(person) }
  if (!to) return said(t('history.everyCourse', values))
  const courses = coursesIn(to, reader)
  return from
    ? said(t('history.leftOutOther', { ...values, courses, before: coursesIn(from, reader) }))
    : said(t('history.leftOut', { ...values, courses }))
}

function extension({ person, subject, from, to }: Change, actor: string, { zone, now }: Reader): Words {
  const values = { actor, person: nameOrGone(person), reason: subject ?? '–' }
  const [was, is] = [from, to].map((instant) => (instant ? showMoment(instant, zone, now) : null))
  if (was && is) return said(t('history.extensionMoved', { ...values, from: was, to: is }))
  if (is) return said(t('history.extended', { ...values, to: is }))
  return said(t('history.extensionEnded', { ...values, from: was ?? '–' }))
}

/** Nobody is named where the account is gone. */
export const wordsOf = (change: Change, reader: Reader): Words =>
  SAY[change.kind](change, change.actor ? nameOf(change.actor) : t('history.somebody'), reader)
