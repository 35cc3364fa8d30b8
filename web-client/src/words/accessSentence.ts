import type { Schemas } from '../api/schemas'
import { t } from './access'
import { isSameDay, showDayInWords, showMomentAndZone } from './showDates'

export type AccessAnswer = Schemas['AccessAnswer']
type Who = 'you' | 'they'
type Part = 'learner' | 'coach'

/** Who reads the sentence, where and when, and whom they could ask. */
export type AccessContext = {
  /** Said to the person themselves, or about them to somebody else. */
  who: Who
  zone: string
  now: Date
  /** The moment that the answer is about, where that is not now. */
  at?: Date
  /** Whether a coach of the whole session could extend access; without one those do who manage it. */
  hasCoach?: boolean
}

/** One plain sentence: what one may do now, until when, and what then. The only place where these words are chosen. */
export function accessSentence(answer: AccessAnswer, context: AccessContext): string {
  return [sentence(answer, context), unlisted(answer, context.who)].filter(Boolean).join(' ')
}

function sentence(answer: AccessAnswer, context: AccessContext): string {
  const { who } = context
  const { reason } = answer
  switch (reason) {
    case 'ADMIN':
    case 'MANAGER':
    case 'NO_ROLE':
    case 'ACCOUNT_INACTIVE':
      return t(`access.${who}.${reason}`)
    case 'LEARNER_WINDOW_NOT_STARTED':
      return before(answer, 'learner', context)
    case 'COACH_WINDOW_NOT_STARTED':
      return before(answer, 'coach', context)
    case 'LEARNER_WINDOW_OPEN':
      return open(answer, 'learner', context)
    case 'COACH_WINDOW_OPEN':
      return open(answer, 'coach', context)
    case 'EXTENSION_RUNNING':
      return withThen(answer, 'learner', who, t(`access.${who}.extended`, { moment: end(answer, context) }))
    case 'DURATION_NOT_STARTED':
      return durationAhead(answer, context)
    case 'DURATION_RUNNING':
      return runsOut(answer, context)
    case 'LEARNER_WINDOW_OVER':
    case 'DURATION_OVER':
    case 'EXTENSION_OVER':
      return learnerOver(answer, context)
    case 'COACH_WINDOW_OVER':
      return coachOver(answer, context)
  }
}

const moment = (instant: string | null, { zone, now }: AccessContext) =>
  instant ? showMomentAndZone(instant, zone, now) : '–'
const end = (answer: AccessAnswer, context: AccessContext) => moment(answer.windowEnd, context)

/** Since which day; since what time, where that is the day looked at. */
function since({ windowEnd }: AccessAnswer, { zone, now, at = now }: AccessContext): string {
  if (!windowEnd) return '–'
  return isSameDay(windowEnd, at, zone) ? showMomentAndZone(windowEnd, zone, now) : showDayInWords(windowEnd, zone, now)
}

function before(answer: AccessAnswer, part: Part, context: AccessContext): string {
  return t(`access.${context.who}.${part}.before`, { moment: moment(answer.windowStart, context) })
}

function open(answer: AccessAnswer, part: Part, context: AccessContext): string {
  const { who } = context
  if (!answer.windowEnd) return t(`access.${who}.${part}.open`)
  return withThen(answer, part, who, t(`access.${who}.${part}.until`, { moment: end(answer, context) }))
}

/** What comes afterwards is said only where nothing else, such as a second role, changes the answer earlier or instead. */
function withThen({ afterEnd, windowEnd, changesAt }: AccessAnswer, part: Part, who: Who, first: string): string {
  if (!afterEnd || !windowEnd || !changesAt || Date.parse(changesAt) !== Date.parse(windowEnd)) return first
  return `${first} ${then(afterEnd, part, who)}`
}

function then(afterEnd: Schemas['VisibilityAfterEnd'], part: Part, who: Who): string {
  switch (afterEnd) {
    case 'READ_ONLY':
    case 'ACCESSIBLE':
      return t(`access.${who}.then.${part}.${afterEnd}`)
    case 'LISTED_ONLY':
    case 'NOT_ACCESSIBLE':
      return t(`access.${who}.then.${afterEnd}`)
  }
}

function durationAhead({ durationDays }: AccessAnswer, { who }: AccessContext): string {
  return durationDays ? t(`access.${who}.days`, { count: durationDays }) : t(`access.${who}.daysUnsaid`)
}

/** Who runs out of time can ask for more; about somebody else it matters more what happens then. */
function runsOut(answer: AccessAnswer, context: AccessContext): string {
  const values = { moment: end(answer, context), helper: whoHelps(context) }
  if (context.who === 'you') return t('access.you.runsOut', values)
  return withThen(answer, 'learner', 'they', t('access.they.runsOut', { moment: values.moment }))
}

const whoHelps = ({ hasCoach = true }: AccessContext) => t(hasCoach ? 'access.helper.coach' : 'access.helper.manager')

function learnerOver(answer: AccessAnswer, context: AccessContext): string {
  const day = since(answer, context)
  const { who } = context
  const helper = whoHelps(context)
  switch (answer.level) {
    case 'TAKE_PART':
    case 'TEACH':
      return t(`access.${who}.learner.over.TAKE_PART`, { day })
    case 'READ':
      return t(`access.${who}.learner.over.READ`, { day, helper })
    case 'LIST':
    case 'NONE':
      return t(`access.${who}.learner.over.closed`, { day, helper })
  }
}

function coachOver(answer: AccessAnswer, context: AccessContext): string {
  const day = since(answer, context)
  switch (answer.level) {
    case 'TEACH':
    case 'TAKE_PART':
      return t(`access.${context.who}.coach.over.TEACH`, { day })
    case 'READ':
      return t(`access.${context.who}.coach.over.READ`, { day })
    case 'LIST':
    case 'NONE':
      return t(`access.${context.who}.coach.over.closed`, { day })
  }
}

/** Entry by link goes on where only the listing is over; a manager's or an administrator's part is never listed. */
function unlisted({ view, level, role }: AccessAnswer, who: Who): string {
  return view === null && level !== 'NONE' && role === 'LEARNER' ? t(`access.${who}.unlisted`) : ''
}

export type SaidBound = { instant: string; bound: 'starts' | 'ends' | 'ended' }

/** The bound that the sentence names, if it names one. */
export function boundSaid({ reason, windowStart, windowEnd }: AccessAnswer): SaidBound | undefined {
  switch (reason) {
    case 'LEARNER_WINDOW_NOT_STARTED':
    case 'COACH_WINDOW_NOT_STARTED':
      return windowStart ? { instant: windowStart, bound: 'starts' } : undefined
    case 'LEARNER_WINDOW_OPEN':
    case 'COACH_WINDOW_OPEN':
    case 'DURATION_RUNNING':
    case 'EXTENSION_RUNNING':
      return windowEnd ? { instant: windowEnd, bound: 'ends' } : undefined
    case 'LEARNER_WINDOW_OVER':
    case 'COACH_WINDOW_OVER':
    case 'DURATION_OVER':
    case 'EXTENSION_OVER':
      return windowEnd ? { instant: windowEnd, bound: 'ended' } : undefined
    case 'DURATION_NOT_STARTED':
    case 'ADMIN':
    case 'MANAGER':
    case 'NO_ROLE':
    case 'ACCOUNT_INACTIVE':
      return undefined
  }
}
