import { t } from './messages'
import { localTime, zoneName } from './zonedTime'

type Instant = string | Date

const date = (instant: Instant) => (instant instanceof Date ? instant : new Date(instant))
const two = (n: number) => String(n).padStart(2, '0')

function monthNames(width: 'short' | 'long'): string[] {
  const format = new Intl.DateTimeFormat('en', { month: width, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1))))
}
const SHORT = monthNames('short')
const LONG = monthNames('long')

/** "Mar" for 3. */
export const monthShort = (month: number) => SHORT[month - 1] ?? ''

/** "18:00". */
export function showTime(instant: Instant, zone: string): string {
  const at = localTime(date(instant), zone)
  return `${two(at.hour)}:${two(at.minute)}`
}

/** "30 Jun 2026", or "30 Jun" where the year goes without saying. */
export function showDay(instant: Instant, zone: string, year: 'year' | 'no-year' = 'year'): string {
  const at = localTime(date(instant), zone)
  return `${at.day} ${monthShort(at.month)}${year === 'year' ? ` ${at.year}` : ''}`
}

/** "30 June"; with the year where it is not this one. */
export function showDayInWords(instant: Instant, zone: string, now: Date): string {
  const at = localTime(date(instant), zone)
  const year = at.year === localTime(now, zone).year ? '' : ` ${at.year}`
  return `${at.day} ${LONG[at.month - 1]}${year}`
}

/** "30 June, 18:00"; with the year where it is not this one. */
export function showMoment(instant: Instant, zone: string, now: Date): string {
  return `${showDayInWords(instant, zone, now)}, ${showTime(instant, zone)}`
}

/** "30 June, 18:00 (Paris)". */
export function showMomentAndZone(instant: Instant, zone: string, now: Date): string {
  return `${showMoment(instant, zone, now)} (${zoneName(zone)})`
}

/** "30 Jun 18:00", for narrow places. */
export function showMomentShort(instant: Instant, zone: string): string {
  return `${showDay(instant, zone, 'no-year')} ${showTime(instant, zone)}`
}

type Bounds = { start?: string | null | undefined; end?: string | null | undefined }

/** "1 Mar – 30 Jun 2026", "from 1 Mar 2026", "until 30 Jun 2026", "no limit". */
export function showDays({ start, end }: Bounds, zone: string): string {
  if (start && end) {
    const sameYear = localTime(date(start), zone).year === localTime(date(end), zone).year
    return `${showDay(start, zone, sameYear ? 'no-year' : 'year')} – ${showDay(end, zone)}`
  }
  if (start) return t('dates.from', { day: showDay(start, zone) })
  if (end) return t('dates.until', { day: showDay(end, zone) })
  return t('dates.noLimit')
}

/** "from 1 March, 08:00 until 30 June, 18:00"; one side where the other is open, "no limit" where both are. */
export function showSpan({ start, end }: Bounds, zone: string, now: Date): string {
  const from = start && t('dates.from', { day: showMoment(start, zone, now) })
  const until = end && t('dates.until', { day: showMoment(end, zone, now) })
  return [from, until].filter(Boolean).join(' ') || t('dates.noLimit')
}

/** "1 Mar 08:00 – 30 Jun 18:00", for bars. */
export function showWindow({ start, end }: Bounds, zone: string): string {
  if (start && end) return `${showMomentShort(start, zone)} – ${showMomentShort(end, zone)}`
  if (start) return t('dates.fromNoEnd', { day: showMomentShort(start, zone) })
  if (end) return t('dates.until', { day: showMomentShort(end, zone) })
  return t('dates.noLimit')
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Span = { unit: 'days' | 'hours' | 'minutes'; count: number }

/** Whole units, rounded down, never less than a minute; a day stays one until an hour of it is gone. */
function wholeSpan(from: Date, to: Date): Span {
  const span = to.getTime() - from.getTime()
  if (span >= 2 * DAY) return { unit: 'days', count: Math.floor((span + HOUR) / DAY) }
  if (span >= 2 * HOUR) return { unit: 'hours', count: Math.floor(span / HOUR) }
  return { unit: 'minutes', count: Math.max(1, Math.floor(span / MINUTE)) }
}

/** "16 days left", "3 hours left", "12 minutes left". */
export function showTimeLeft(end: Instant, now: Date): string {
  const { unit, count } = wholeSpan(now, date(end))
  return t(`dates.${unit}Left`, { count })
}

/** "in 3 days", "in 5 hours", "in 12 minutes". */
export function showTimeUntil(start: Instant, now: Date): string {
  const { unit, count } = wholeSpan(now, date(start))
  return t(`dates.${unit}Until`, { count })
}

/** Whether two instants lie on the same day of a zone's calendar. */
export const isSameDay = (a: Instant, b: Instant, zone: string) => showDay(a, zone) === showDay(b, zone)
