import { t } from './access'
import type { AccessAnswer } from './accessSentence'
import { showDayInWords, showTimeLeft } from './showDates'

/** green: open to learners · violet: coaches · blue: coming · grey: over · amber: a question · red: a fault. */
export type Tone = 'learn' | 'coach' | 'brand' | 'quiet' | 'warn' | 'bad'

type Words = { tone: Tone; words: string }
/** `at` is the moment that the answer is about, where that is not now. */
type At = { zone: string; now: Date; at?: Date }

/** An end nearer than this is counted in days. */
const SOON = 14 * 86_400_000

/** The same answer in a word or two: "Open", "16 days left", "Read only", "Starts 1 March". */
export function accessPill(answer: AccessAnswer, at: At): Words {
  switch (answer.reason) {
    case 'ADMIN':
      return { tone: 'brand', words: t('access.pill.admin') }
    case 'MANAGER':
      return { tone: 'brand', words: t('access.pill.manager') }
    case 'NO_ROLE':
    case 'ACCOUNT_INACTIVE':
      return { tone: 'quiet', words: t('access.pill.none') }
    case 'LEARNER_WINDOW_NOT_STARTED':
    case 'COACH_WINDOW_NOT_STARTED':
      return starts(answer, at)
    case 'LEARNER_WINDOW_OPEN':
      return { tone: 'learn', words: openFor(answer, at) }
    case 'COACH_WINDOW_OPEN':
      return { tone: 'coach', words: openFor(answer, at) }
    case 'DURATION_NOT_STARTED':
      return { tone: 'learn', words: t('access.pill.open') }
    case 'DURATION_RUNNING':
    case 'EXTENSION_RUNNING':
      return { tone: 'learn', words: left(answer, at) }
    case 'LEARNER_WINDOW_OVER':
    case 'DURATION_OVER':
    case 'EXTENSION_OVER':
    case 'COACH_WINDOW_OVER':
      return over(answer)
  }
}

function starts({ windowStart }: AccessAnswer, { zone, now }: At): Words {
  const day = windowStart ? showDayInWords(windowStart, zone, now) : '–'
  return { tone: 'brand', words: t('access.pill.starts', { day }) }
}

const left = ({ windowEnd }: AccessAnswer, { now, at = now }: At) =>
  windowEnd ? showTimeLeft(windowEnd, at) : t('access.pill.open')

function openFor(answer: AccessAnswer, moment: At): string {
  const { now, at = now } = moment
  const soon = answer.windowEnd && Date.parse(answer.windowEnd) - at.getTime() < SOON
  return soon ? left(answer, moment) : t('access.pill.open')
}

function over({ level }: AccessAnswer): Words {
  switch (level) {
    case 'TEACH':
      return { tone: 'coach', words: t('access.pill.over') }
    case 'TAKE_PART':
      return { tone: 'learn', words: t('access.pill.over') }
    case 'READ':
      return { tone: 'quiet', words: t('access.pill.read') }
    case 'LIST':
    case 'NONE':
      return { tone: 'quiet', words: t('access.pill.closed') }
  }
}
