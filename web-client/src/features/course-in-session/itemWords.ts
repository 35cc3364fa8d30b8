import { localTime, zoneName, zonesDiffer } from '../../lib/zonedTime'
import type { Tone } from '../../words/accessPill'
import { showDayInWords, showMoment, showMomentAndZone } from '../../words/showDates'
import type { Item } from './items'
import { t } from './t'

type At = { zone: string; now: Date }
export type Note = { tone: Extract<Tone, 'quiet' | 'warn' | 'bad'>; words: string }

const DAY = 86_400_000
/** What is due within so many days stands out. */
const SOON = 3 * DAY

/** What stands behind an item in the outline: when it opens, until when it is to be done. */
export function noteOf(item: Item, at: At): Note | undefined {
  const { state, dueAt, overdue } = item
  if (item.kind === 'SECTION' || state === 'DONE') return undefined
  if (state === null) return rule(item)
  if (state === 'NOT_OPEN') return quiet(opens(item, at))
  if (!dueAt) return quiet(dueAfterStart(item))
  const day = dayOf(dueAt, at, '23:59')
  if (overdue) return { tone: 'bad', words: t('courseInSession.overdue', { day }) }
  const soon = Date.parse(dueAt) - at.now.getTime() < SOON
  return { tone: soon ? 'warn' : 'quiet', words: t('courseInSession.due', { day }) }
}

const quiet = (words: string | undefined): Note | undefined => (words ? { tone: 'quiet', words } : undefined)

/** When it opens for who reads this: "opens 1 June", "opens 3 days after you start". */
export function opens({ opensAt, opensAfterDays }: Item, at: At): string {
  if (opensAt) return t('courseInSession.opensOn', { day: dayOf(opensAt, at, '00:00') })
  return t('courseInSession.opensAfter', { count: opensAfterDays ?? 0 })
}

/** The day by which it is due. */
export const dayDue = ({ dueAt }: Item, at: At) => (dueAt ? dayOf(dueAt, at, '23:59') : '')

function dueAfterStart({ dueAfterDays, required }: Item): string | undefined {
  if (dueAfterDays === 0) return t('courseInSession.dueFirstDay')
  if (dueAfterDays) return t('courseInSession.dueAfter', { count: dueAfterDays })
  return required ? undefined : t('courseInSession.optional')
}

/** For who does not learn here: by which day of a learner's. */
function rule({ opensAfterDays, dueAfterDays, required }: Item): Note | undefined {
  const words = [
    opensAfterDays ? t('courseInSession.rule.opens', { day: opensAfterDays }) : undefined,
    dueAfterDays === null ? undefined : t('courseInSession.rule.due', { day: dueAfterDays }),
    required ? undefined : t('courseInSession.optional'),
  ]
  return quiet(words.filter(Boolean).join(' · '))
}

/** A day whose bound is its own first or last minute is the day alone; any other is said with its time. */
function dayOf(instant: string, { zone, now }: At, bound: '00:00' | '23:59'): string {
  const { hour, minute } = localTime(new Date(instant), zone)
  const isWhole = bound === '00:00' ? hour === 0 && minute === 0 : hour === 23 && minute === 59
  return isWhole ? showDayInWords(instant, zone, now) : showMoment(instant, zone, now)
}

/** When it was done, is due, or opens, in whole sentences, on the session's clocks too where they differ. */
export function datesSaid(item: Item, there: string, at: At): string | undefined {
  const { state, doneAt, dueAt, overdue, opensAt, opensAfterDays } = item
  const say = (key: 'doneOn' | 'dueOn' | 'overdueSince' | 'opensAt', instant: string) =>
    t(`courseInSession.item.${key}`, { moment: showMomentAndZone(instant, at.zone, at.now) }) +
    beside(instant, there, at)
  if (state === 'NOT_OPEN' && opensAt) return say('opensAt', opensAt)
  if (state === 'NOT_OPEN') return t('courseInSession.item.opensAfter', { count: opensAfterDays ?? 0 })
  if (state === 'DONE' && doneAt) return say('doneOn', doneAt)
  if (state !== null && dueAt) return say(overdue ? 'overdueSince' : 'dueOn', dueAt)
  return undefined
}

function beside(instant: string, there: string, { zone, now }: At): string {
  if (!zonesDiffer(zone, there, new Date(instant))) return ''
  return ` ${t('courseInSession.item.there', { zone: zoneName(there), moment: showMoment(instant, there, now) })}`
}

/** In whose time the dates of the outline stand; nothing where it has none. */
export function zoneSaid(outline: readonly Item[], there: string, { zone, now }: At): string | undefined {
  if (!outline.some(({ dueAt, opensAt, state }) => state !== 'DONE' && (dueAt || opensAt))) return undefined
  const mine = t('sessions.zone', { zone: zoneName(zone) })
  return zonesDiffer(zone, there, now) ? `${mine} ${t('courseInSession.zoneThere', { zone: zoneName(there) })}` : mine
}
