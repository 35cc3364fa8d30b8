import { zoneName, zonesDiffer } from '../../lib/zonedTime'
import type { Tone } from '../../words/accessPill'
import { besideThere, isDueSoon } from '../../words/dueDates'
import { showDayOrMoment, showMomentAndZone } from '../../words/showDates'
import type { Item } from './items'
import { t } from './t'

type At = { zone: string; now: Date }
export type Note = { tone: Extract<Tone, 'quiet' | 'warn' | 'bad'>; words: string }

/** What stands behind an item in the outline: when it opens, until when it is to be done. */
export function noteOf(item: Item, at: At): Note | undefined {
  const { state, dueAt, overdue } = item
  if (item.kind === 'SECTION' || state === 'DONE') return undefined
  if (state === null) return rule(item)
  if (state === 'NOT_OPEN') return quiet(opens(item, at))
  if (!dueAt) return quiet(dueAfterStart(item))
  const day = showDayOrMoment(dueAt, '23:59', at.zone, at.now)
  if (overdue) return { tone: 'bad', words: t('courseInSession.overdue', { day }) }
  return { tone: isDueSoon(dueAt, at.now) ? 'warn' : 'quiet', words: t('courseInSession.due', { day }) }
}

const quiet = (words: string | undefined): Note | undefined => (words ? { tone: 'quiet', words } : undefined)

/** When it opens for who reads this: "opens 1 June", "opens 3 days after you start". */
export function opens({ opensAt, opensAfterDays }: Item, at: At): string {
  if (opensAt) return t('courseInSession.opensOn', { day: showDayOrMoment(opensAt, '00:00', at.zone, at.now) })
  return t('courseInSession.opensAfter', { count: opensAfterDays ?? 0 })
}

/** The day by which it is due. */
export const dayDue = ({ dueAt }: Item, at: At) => (dueAt ? showDayOrMoment(dueAt, '23:59', at.zone, at.now) : '')

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

/** When it was done, is due, or opens, in whole sentences, on the session's clocks too where they differ. */
export function datesSaid(item: Item, there: string, at: At): string | undefined {
  const { state, doneAt, dueAt, overdue, opensAt, opensAfterDays } = item
  const say = (key: 'doneOn' | 'dueOn' | 'overdueSince' | 'opensAt', instant: string) =>
    t(`courseInSession.item.${key}`, { moment: showMomentAndZone(instant, at.zone, at.now) }) +
    besideThere(instant, there, at)
  if (state === 'NOT_OPEN' && opensAt) return say('opensAt', opensAt)
  if (state === 'NOT_OPEN') return t('courseInSession.item.opensAfter', { count: opensAfterDays ?? 0 })
  if (state === 'DONE' && doneAt) return say('doneOn', doneAt)
  if (state !== null && dueAt) return say(overdue ? 'overdueSince' : 'dueOn', dueAt)
  return undefined
}

/** In whose time the dates of the outline stand; nothing where it has none. */
export function zoneSaid(outline: readonly Item[], there: string, { zone, now }: At): string | undefined {
  if (!outline.some(({ dueAt, opensAt, state }) => state !== 'DONE' && (dueAt || opensAt))) return undefined
  const mine = t('sessions.zone', { zone: zoneName(zone) })
  return zonesDiffer(zone, there, now) ? `${mine} ${t('courseInSession.zoneThere', { zone: zoneName(there) })}` : mine
}
