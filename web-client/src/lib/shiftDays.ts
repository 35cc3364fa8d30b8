import { instantsOf, localTime } from './zonedTime'

/** The same time on the clocks of `zone`, some calendar days later or earlier; a time the clocks skip is moved past the gap. */
export function shiftDays(instant: string, days: number, zone: string): string {
  const local = localTime(new Date(instant), zone)
  const day = new Date(Date.UTC(local.year, local.month - 1, local.day + days))
  const moved = { ...local, year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
  const found = instantsOf(moved, zone)[0] ?? instantsOf({ ...moved, hour: moved.hour + 1 }, zone)[0]
  return (found ?? new Date(instant)).toISOString()
}
