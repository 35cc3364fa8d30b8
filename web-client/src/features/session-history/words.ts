import type { Schemas } from '../../api/schemas'
import { showNumber } from '../../lib/numbers'
import { paths } from '../../lib/paths'
import { nameOf } from '../../words/find'
import { showMoment } from '../../words/showDates'
import { showPercent } from '../../words/tracking'
import { detailWords } from './details'
import type { Change } from './queries'
import { course, coursesIn, inCourse, nameOrGone, type Reader, said, type Words, whom } from './subjects'
import { type PlainKey, t } from './t'

type Say = (change: Change, actor: string, reader: Reader) => Words
type Kind = Schemas['ChangeKind']

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
  ATTEMPTS_GRANTED: attempts,
  WORK_MARKED: mark,
  MARKS_RELEASED: ({ subject, to }, actor) =>
    said(t('history.marksReleased', { actor, item: t('history.quoted', { text: subject ?? '' }), count: Number(to) })),
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

/** The number says how many more a learner has than everybody; none takes back what was granted. */
function attempts({ person, subject, to }: Change, actor: string): Words {
  const values = { actor, person: nameOrGone(person), item: t('history.quoted', { text: subject ?? '' }) }
  const count = Number(to)
  return said(count > 0 ? t('history.attempts', { ...values, count }) : t('history.attemptsBack', values))
}

/** "Walk your floor: 17.5 / 20", as it was written down; a dash where it has no points. */
function mark(change: Change, actor: string, reader: Reader): Words {
  const to = change.to ?? ''
  const end = to.lastIndexOf(': ')
  const [points = '', most = ''] = to.slice(end + 2).split(' / ')
  const values = {
    actor,
    person: nameOrGone(change.person),
    item: t('history.quoted', { text: to.slice(0, end) }),
    course: inCourse(change, reader),
  }
  const scored = { ...values, points: Number(points), most: Number(most) }
  return said(points === '–' ? t('history.markedAgain', values) : t('history.marked', scored))
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
