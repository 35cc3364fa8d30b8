import { type LocalTime, localTime, zoneName } from '../lib/zonedTime'
import { t } from './dates'

type Instant = string | Date

const date = (instant: Instant) => (instant instanceof Date ? instant : new Date(instant))
const two = (n: number) => String(n).padStart(2, '0')

function monthNames(width: 'short' | 'long'): string[] {
  const format = new Intl.DateTimeFormat('en', { month: width, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1))))
}
const SHORT = monthNames('short')
const LONG = monthNames('long')
const WEEKDAYS = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })

const monthShort = (month: number) => SHORT[month - 1] ?? ''

/** The one place that decides where a year goes without saying: " 2027", or nothing in this year. */
const yearUnlessThis = (year: number, zone: string, now: Date) => (year === localTime(now, zone).year ? '' : ` ${year}`)

type Month = { year: number; month: number }

/** "Mar" under a time line; a January is its year, and so is the first that is named of a year that is not this one. */
export function showMonth({ year, month }: Month, before: Month | undefined, zone: string, now: Date): string {
  if (month === 1) return String(year)
  return monthShort(month) + (year === before?.year ? '' : yearUnlessThis(year, zone, now))
}

/** "18:00". */
export function showTime(instant: Instant, zone: string): string {
  const at = localTime(date(instant), zone)
  return `${two(at.hour)}:${two(at.minute)}`
}

const dayAndMonth = ({ day, month }: LocalTime) => `${day} ${monthShort(month)}`

/** "30 Jun 2026". */
export function showDay(instant: Instant, zone: string): string {
  const at = localTime(date(instant), zone)
  return `${dayAndMonth(at)} ${at.year}`
}

/** "30 Jun", for narrow places; with the year where it is not this one. */
export function showDayShort(instant: Instant, zone: string, now: Date): string {
  const at = localTime(date(instant), zone)
  return dayAndMonth(at) + yearUnlessThis(at.year, zone, now)
}

/** "30 June"; with the year where it is not this one. */
export function showDayInWords(instant: Instant, zone: string, now: Date): string {
  const at = localTime(date(instant), zone)
  return `${at.day} ${LONG[at.month - 1]}${yearUnlessThis(at.year, zone, now)}`
}

/** "30 June, 18:00"; with the year where it is not this one. */
export function showMoment(instant: Instant, zone: string, now: Date): string {
  return `${showDayInWords(instant, zone, now)}, ${showTime(instant, zone)}`
}

/** A day whose bound is its own first or last minute is the day alone; any other is said with its time. */
export function showDayOrMoment(instant: Instant, bound: '00:00' | '23:59', zone: string, now: Date): string {
  return showTime(instant, zone) === bound ? showDayInWords(instant, zone, now) : showMoment(instant, zone, now)
}

/** "30 June, 18:00 (Paris)". */
export function showMomentAndZone(instant: Instant, zone: string, now: Date): string {
  return `${showMoment(instant, zone, now)} (${zoneName(zone)})`
}

/** "Tuesday, 30 June 2026": as a day that was typed is said back. */
export function showDayWithWeekday(instant: Instant, zone: string): string {
  const at = localTime(date(instant), zone)
  const weekday = WEEKDAYS.format(Date.UTC(at.year, at.month - 1, at.day))
  return `${weekday}, ${at.day} ${LONG[at.month - 1]} ${at.year}`
}

/** "30 Jun 18:00", for narrow places; with the year where it is not this one. */
export function showMomentShort(instant: Instant, zone: string, now: Date): string {
  return `${showDayShort(instant, zone, now)} ${showTime(instant, zone)}`
}

type Bounds = { start?: string | null | undefined; end?: string | null | undefined }

/** "1 Mar – 30 Jun 2026", "from 1 Mar 2026", "until 30 Jun 2026", "no limit". */
export function showDays({ start, end }: Bounds, zone: string): string {
  if (start && end) {
    return `${showDayShort(start, zone, date(end))} – ${showDay(end, zone)}`
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

/** "1 Mar 08:00 – 30 Jun 18:00", for bars; with the years where they are not this one. */
export function showWindow({ start, end }: Bounds, zone: string, now: Date): string {
  const from = start && showMomentShort(start, zone, now)
  const until = end && showMomentShort(end, zone, now)
  if (from && until) return `${from} – ${until}`
  if (from) return t('dates.fromNoEnd', { day: from })
  if (until) return t('dates.until', { day: until })
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
