import { instantOf, writeInstant } from './instants'
import { browserLocale } from './locale'
import { type Day, dayExists, typedDay } from './typedDay'
import { firstMoment, instantsOf, type LocalTime, lastSecond, localTime } from './zonedTime'

/** Why a text is no day or no moment; each has its sentence. */
export type MomentFault =
  | 'moment.unreadable'
  | 'moment.unreadableDay'
  | 'moment.noSuchDay'
  | 'moment.noSuchTime'
  | 'moment.offset'
  | 'moment.outOfRange'
  | 'moment.skipped'
  | 'moment.skippedDay'

/** How a typed moment is read: in which zone, what a day without a time means, and in whose way of writing dates. */
export type Reading = { zone: string; bound: 'start' | 'end'; locale?: string }

/**
 * What a person's text means: an instant, nothing (blank), or a fault to show. `twice`: the clocks show it twice, the first
 * is meant. `or`: the same signs can mean another day, and this is how that would be typed.
 */
export type Moment = { instant: string | null; twice?: true; or?: string } | { fault: MomentFault }

const TIME = /^(?:at +)?(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))? *(am|pm)?$/i

/** A time, and behind it something that is neither half of the day nor a whole offset: "+0000", "[Europe/Paris]", "CET". */
const TIME_AND_MORE = /^\d{1,2}:\d{2}[\d:.]* *(?!am|pm|z$|[-+]\d{2}:\d{2}$)[-+[\p{L}]/iu

type Time = Pick<LocalTime, 'hour' | 'minute' | 'second'>

function readTime(text: string): Time | undefined {
  const found = TIME.exec(text.trim())
  if (!found || (found[2] === undefined && found[4] === undefined)) return undefined
  const half = found[4]?.toLowerCase()
  const hour = half ? (Number(found[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(found[1])
  const time = { hour, minute: Number(found[2] ?? 0), second: Number(found[3] ?? 0) }
  return hour > 23 || time.minute > 59 || time.second > 59 || (half && Number(found[1]) > 12) ? undefined : time
}

const two = (n: number) => String(n).padStart(2, '0')
const writeDay = ({ year, month, day }: Day) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
const isInRange = ({ year }: Pick<Day, 'year'>) => year >= 1900 && year <= 2999

const readWhole = (moment: Date): Moment =>
  isInRange({ year: moment.getUTCFullYear() }) ? { instant: writeInstant(moment) } : { fault: 'moment.outOfRange' }

const tidy = (text: string) => text.trim().replaceAll(/\s+/g, ' ')

/** Reads what a person typed, such as "2026-03-01 08:00", "1 Mar 2026 8:00" or "01/03/2026". */
export function readMoment(text: string, { zone, bound, locale = browserLocale() }: Reading): Moment {
  const typed = tidy(text)
  if (typed === '') return { instant: null }
  const whole = instantOf(typed)
  if (whole) return readWhole(whole)
  const found = typedDay(typed, locale)
  if (!found) return { fault: 'moment.unreadable' }
  const { day, other, rest } = found
  if (!dayExists(day)) return { fault: 'moment.noSuchDay' }
  if (!isInRange(day)) return { fault: 'moment.outOfRange' }
  const read = rest === undefined ? readDayAlone(day, { zone, bound }) : readDayAndTime(day, rest, zone)
  const or = other && isInRange(other) ? { or: [writeDay(other), rest].filter(Boolean).join(' ') } : {}
  return 'fault' in read ? read : { ...read, ...or }
}

/** Nobody typed a time: the day begins with its first moment, also where the clocks skip its midnight. */
function readDayAlone(day: Day, { zone, bound }: Reading): Moment {
  const moment = bound === 'start' ? firstMoment(day, zone) : lastSecond(day, zone)
  return moment ? { instant: writeInstant(moment) } : { fault: 'moment.skippedDay' }
}

function readDayAndTime(day: Day, text: string, zone: string): Moment {
  const time = readTime(text)
  if (!time) return { fault: TIME_AND_MORE.test(text) ? 'moment.offset' : 'moment.noSuchTime' }
  const [first, second] = instantsOf({ ...day, ...time }, zone)
  if (!first) return { fault: 'moment.skipped' }
  return second ? { instant: writeInstant(first), twice: true } : { instant: writeInstant(first) }
}

/** A day as the API writes it, nothing where it is blank, or a fault; `or` is the other day that the same signs can mean. */
export type DayRead = { day: string | null; or?: string } | { fault: MomentFault }

/** Reads a day alone, such as "2026-03-01", "1 Mar 2026" or "01/03/2026". */
export function readDay(text: string, locale = browserLocale()): DayRead {
  const typed = tidy(text)
  if (typed === '') return { day: null }
  const { day, other, rest } = typedDay(typed, locale) ?? {}
  if (!day || rest !== undefined) return { fault: 'moment.unreadableDay' }
  if (!dayExists(day)) return { fault: 'moment.noSuchDay' }
  if (!isInRange(day)) return { fault: 'moment.outOfRange' }
  return { day: writeDay(day), ...(other ? { or: writeDay(other) } : {}) }
}

/** The text that `readMoment` reads back as `instant`: "2026-03-01 08:00". */
export function writeMoment(instant: string | null | undefined, zone: string): string {
  if (!instant) return ''
  const t = localTime(new Date(instant), zone)
  const seconds = t.second ? `:${two(t.second)}` : ''
  return `${writeDay(t)} ${two(t.hour)}:${two(t.minute)}${seconds}`
}

/** The instant of a typed moment that has no fault; null where it is blank. */
export function readInstant(text: string, reading: Reading): string | null {
  const moment = readMoment(text, reading)
  return 'instant' in moment ? moment.instant : null
}
