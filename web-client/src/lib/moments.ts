import { type PlainKey, t } from './messages'
import { instantsOf, type LocalTime, localTime } from './zonedTime'

/** How a typed moment is read: in which zone, and what a day without a time means. */
export type Reading = { zone: string; bound: 'start' | 'end' }

/** What a person's text means: an instant, nothing (blank), or a fault to show. `twice`: the clocks show it twice, the first is meant. */
export type Moment = { instant: string | null; twice?: boolean } | { fault: PlainKey }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T,]+(.+))?$/
const DAY_FIRST = /^(\d{1,2})\.? +([a-z]{3,9})\.?,? +(\d{4})(?:[ ,]+(.+))?$/i
const MONTH_FIRST = /^([a-z]{3,9})\.? +(\d{1,2}),? +(\d{4})(?:[ ,]+(.+))?$/i
const TIME = /^(?:at +)?(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))? *(am|pm)?$/i
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i

type Day = Pick<LocalTime, 'year' | 'month' | 'day'>
type Time = Pick<LocalTime, 'hour' | 'minute' | 'second'>

const monthNamed = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1

function split(text: string): [Day, string | undefined] | undefined {
  const y = YEAR_FIRST.exec(text)
  if (y) return [{ year: Number(y[1]), month: Number(y[2]), day: Number(y[3]) }, y[4]]
  const d = DAY_FIRST.exec(text)
  if (d) return [{ year: Number(d[3]), month: monthNamed(d[2] ?? ''), day: Number(d[1]) }, d[4]]
  const m = MONTH_FIRST.exec(text)
  if (m) return [{ year: Number(m[3]), month: monthNamed(m[1] ?? ''), day: Number(m[2]) }, m[4]]
  return undefined
}

function readTime(text: string | undefined, bound: Reading['bound']): Time | undefined {
  if (text === undefined) {
    return bound === 'start' ? { hour: 0, minute: 0, second: 0 } : { hour: 23, minute: 59, second: 59 }
  }
  const found = TIME.exec(text.trim())
  if (!found || (found[2] === undefined && found[4] === undefined)) return undefined
  const half = found[4]?.toLowerCase()
  const hour = half ? (Number(found[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(found[1])
  const time = { hour, minute: Number(found[2] ?? 0), second: Number(found[3] ?? 0) }
  return hour > 23 || time.minute > 59 || time.second > 59 || (half && Number(found[1]) > 12) ? undefined : time
}

function dayExists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const two = (n: number) => String(n).padStart(2, '0')
const writeDay = ({ year, month, day }: Day) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
const isInRange = ({ year }: Pick<Day, 'year'>) => year >= 1900 && year <= 2999

/** Whether a text is a whole instant with its offset, such as "2026-03-01T08:00:00+01:00". */
export const isInstant = (text: string) => INSTANT.test(text) && !Number.isNaN(Date.parse(text))

/** "2026-03-01T07:00:00Z": decimals only where there are some. */
export const writeInstant = (moment: Date) => moment.toISOString().replace('.000Z', 'Z')

const readWhole = (moment: Date): Moment =>
  isInRange({ year: moment.getUTCFullYear() }) ? { instant: writeInstant(moment) } : { fault: 'moment.outOfRange' }

/** Reads what a person typed, such as "2026-03-01 08:00" or "1 Mar 2026 8:00". */
export function readMoment(text: string, { zone, bound }: Reading): Moment {
  const typed = text.trim().replaceAll(/\s+/g, ' ')
  if (typed === '') return { instant: null }
  if (isInstant(typed)) return readWhole(new Date(typed))
  const found = split(typed)
  if (!found) return { fault: 'moment.unreadable' }
  const [day, rest] = found
  if (!dayExists(day)) return { fault: 'moment.noSuchDay' }
  if (!isInRange(day)) return { fault: 'moment.outOfRange' }
  const time = readTime(rest, bound)
  if (!time) return { fault: 'moment.noSuchTime' }
  const instants = instantsOf({ ...day, ...time }, zone)
  const [first] = instants
  if (!first) return { fault: 'moment.skipped' }
  return instants.length > 1 ? { instant: writeInstant(first), twice: true } : { instant: writeInstant(first) }
}

/** Reads a day alone, such as "2026-03-01" or "1 Mar 2026", and writes it as the API does; nothing where it is blank. */
export function readDay(text: string): { day: string | null } | { fault: PlainKey } {
  const typed = text.trim().replaceAll(/\s+/g, ' ')
  if (typed === '') return { day: null }
  const [day, time] = split(typed) ?? []
  if (!day || time !== undefined) return { fault: 'moment.unreadableDay' }
  if (!dayExists(day)) return { fault: 'moment.noSuchDay' }
  if (!isInRange(day)) return { fault: 'moment.outOfRange' }
  return { day: writeDay(day) }
}

/** The text that `readMoment` reads back as `instant`: "2026-03-01 08:00". */
export function writeMoment(instant: string | null | undefined, zone: string): string {
  if (!instant) return ''
  const t = localTime(new Date(instant), zone)
  const seconds = t.second ? `:${two(t.second)}` : ''
  return `${writeDay(t)} ${two(t.hour)}:${two(t.minute)}${seconds}`
}

/** What is wrong with a typed moment, in a sentence, or null: a rule for a form. */
export function momentFault(text: string, reading: Reading): string | null {
  const moment = readMoment(text, reading)
  return 'fault' in moment ? t(moment.fault) : null
}

/** The instant of a typed moment that has no fault; null where it is blank. */
export function readInstant(text: string, reading: Reading): string | null {
  const moment = readMoment(text, reading)
  return 'instant' in moment ? moment.instant : null
}
