import { fold } from './fold'
import type { LocalTime } from './zonedTime'

export type Day = Pick<LocalTime, 'year' | 'month' | 'day'>

/** A day as it was typed, what stood behind it, and the other day that the same signs can mean: 1 March or January 3. */
export type TypedDay = { day: Day; other?: Day; rest: string | undefined }

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T,]+(.+))?$/
const YEAR_LAST = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?:[ T,]+(.+))?$/
const DAY_AND_NAME = /^(\d{1,2})(?:\.|st|nd|rd|th|er)? *(?:of )?(\p{L}{3,})\.?,? +(\d{4})(?:[ ,]+(.+))?$/iu
const NAME_AND_DAY = /^(\p{L}{3,})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?:[ ,]+(.+))?$/iu
/** "Mon", "Monday," in front. */
const WEEKDAY = /^\p{L}{2,}\.?,? +/u

export function dayExists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether people of a locale write the month before the day, and the year last. */
function writesMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory' }).formatToParts(0).map(({ type }) => type)
  return parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('day') < parts.indexOf('year')
}

const names = new Map<string, string[][]>()

/** Per month all the ways in which people of a locale write its name. */
function monthNames(locale: string): string[][] {
  const known = names.get(locale)
  if (known) return known
  const widths = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const
  const formats = widths.map((width) => new Intl.DateTimeFormat(locale, { ...width, timeZone: 'UTC' }))
  const made = Array.from({ length: 12 }, (_, month) =>
    formats.flatMap((format) =>
      format
        .formatToParts(Date.UTC(2026, month, 1))
        .flatMap(({ type, value }) => (type === 'month' ? fold(value) : [])),
    ),
  )
  names.set(locale, made)
  return made
}

/** 3 for "March", "mar" and, where French is read, "mars"; 0 for what is no month, or could be several. */
function monthNamed(word: string, locale: string): number {
  const wanted = fold(word)
  const inLanguage = (names: string[][]) => {
    const found = names.flatMap((each, month) => (each.some((name) => name.startsWith(wanted)) ? [month + 1] : []))
    return found.length === 1 ? found[0] : undefined
  }
  return inLanguage(monthNames('en')) ?? inLanguage(monthNames(locale)) ?? 0
}

/** "01/03/2027": as the locale has it, points always day first; the other way where only that is a day. */
function inNumbers([, a, sign, b, y, rest]: string[], locale: string): TypedDay {
  const year = y?.length === 2 ? 2000 + Number(y) : Number(y)
  const dayFirst = { year, month: Number(b), day: Number(a) }
  const monthFirst = { year, month: Number(a), day: Number(b) }
  const [usual, other] = sign !== '.' && writesMonthFirst(locale) ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  if (a === b || !dayExists(other)) return { day: usual, rest }
  return dayExists(usual) ? { day: usual, other, rest } : { day: other, rest }
}

/** Reads a day from what a person of this locale typed; undefined where it is none. */
export function typedDay(text: string, locale: string): TypedDay | undefined {
  const y = YEAR_FIRST.exec(text)
  if (y) return { day: { year: Number(y[1]), month: Number(y[2]), day: Number(y[3]) }, rest: y[4] }
  const n = YEAR_LAST.exec(text)
  if (n) return inNumbers(n, locale)
  const d = DAY_AND_NAME.exec(text)
  if (d) return { day: { year: Number(d[3]), month: monthNamed(d[2] ?? '', locale), day: Number(d[1]) }, rest: d[4] }
  const m = NAME_AND_DAY.exec(text)
  if (m) return { day: { year: Number(m[3]), month: monthNamed(m[1] ?? '', locale), day: Number(m[2]) }, rest: m[4] }
  return WEEKDAY.test(text) ? typedDay(text.replace(WEEKDAY, ''), locale) : undefined
}
