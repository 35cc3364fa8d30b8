import { todaysName } from './zoneNames'

/** A day and a time on the clock of some zone, months from 1. */
export type LocalTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** What the clocks of `zone` show at `instant`. */
export function localTime(instant: Date, zone: string): LocalTime {
  const parts = Object.fromEntries(
    format(zone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  )
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts
  return { year, month, day, hour, minute, second }
}

const asUtc = (t: LocalTime) => Date.UTC(t.year, t.month - 1, t.day, t.hour, t.minute, t.second)

const offsetAt = (epoch: number, zone: string) =>
  asUtc(localTime(new Date(epoch), zone)) - Math.floor(epoch / 1000) * 1000

const DAY = 86_400_000

/** The instants at which the clocks of `zone` show `local`: none in the gap of spring, two in autumn, earlier first. */
export function instantsOf(local: LocalTime, zone: string): Date[] {
  const wall = asUtc(local)
  const offsets = new Set([offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)])
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((epoch) => asUtc(localTime(new Date(epoch), zone)) === wall)
    .sort((a, b) => a - b)
    .map((epoch) => new Date(epoch))
}

type Day = Pick<LocalTime, 'year' | 'month' | 'day'>

const at = ({ year, month, day }: Day, hour: number, minute: number, second: number): LocalTime => ({
  ...{ year, month, day, hour, minute, second },
})

/** The first second at which the clocks of `zone` show `wall` or later, where they skip `wall` itself. */
function afterGap(wall: number, zone: string): Date {
  let [before, after] = [(wall - DAY) / 1000, (wall + DAY) / 1000]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (asUtc(localTime(new Date(middle * 1000), zone)) < wall) before = middle
    else after = middle
  }
  return new Date(after * 1000)
}

/** The first moment of a day in `zone`: its midnight, or the end of the gap over it; none where the zone skips the whole day. */
export function firstMoment(day: Day, zone: string): Date | undefined {
  const midnight = at(day, 0, 0, 0)
  const first = instantsOf(midnight, zone)[0] ?? afterGap(asUtc(midnight), zone)
  return localTime(first, zone).day === day.day ? first : undefined
}

/** The last second of a day in `zone`, whether or not its clocks show 23:59:59; none where the zone skips the whole day. */
export function lastSecond(day: Day, zone: string): Date | undefined {
  const [last] = instantsOf(at(day, 23, 59, 59), zone)
  if (last || !firstMoment(day, zone)) return last
  return new Date(afterGap(asUtc(at(day, 23, 59, 59)), zone).getTime() - 1000)
}

/** Whether two zones show different times at `instant`. */
export function zonesDiffer(a: string, b: string, instant: Date): boolean {
  return a !== b && offsetAt(instant.getTime(), a) !== offsetAt(instant.getTime(), b)
}

/** The zone in a word: "Europe/Paris" is "Paris", "Asia/Calcutta" is "Kolkata". */
export function zoneName(zone: string): string {
  const city = todaysName(zone).split('/').at(-1) ?? zone
  return city.replaceAll('_', ' ')
}

export function isZone(zone: string): boolean {
  try {
    format(zone)
    return true
  } catch {
    return false
  }
}

/** The zone of this browser. */
export const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
