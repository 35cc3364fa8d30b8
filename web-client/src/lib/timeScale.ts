import { instantsOf, localTime } from './zonedTime'

/** A stretch of time drawn from left to right, in epoch milliseconds. */
export type TimeScale = { from: number; to: number }

export type Window = { start?: string | null | undefined; end?: string | null | undefined }

const DAY = 86_400_000

/** Where an instant stands on the scale, in percent, kept on it. */
export function percentAt(scale: TimeScale, epoch: number): number {
  return Math.min(100, Math.max(0, ((epoch - scale.from) / (scale.to - scale.from)) * 100))
}

export function epochAt(scale: TimeScale, percent: number): number {
  return scale.from + ((scale.to - scale.from) * percent) / 100
}

/** A scale that holds all bounds and the marks, with some air before and more after, for what holds then. */
export function scaleOf(windows: Window[], marks: Date[]): TimeScale {
  const bounds = windows.flatMap(({ start, end }) => [start, end]).filter((bound) => bound != null)
  const epochs = [...bounds.map((bound) => Date.parse(bound)), ...marks.map((mark) => mark.getTime())]
  const first = Math.min(...epochs)
  const last = Math.max(...epochs)
  const span = Math.max(last - first, 14 * DAY)
  return { from: first - span * 0.08, to: last + span * 0.16 }
}

/** First days of months of `zone` on the scale, at most `most` of them: every 1, 2, 3, 6 or 12 months, then years. */
export function monthTicks(scale: TimeScale, zone: string, most = 8): { epoch: number; month: number; year: number }[] {
  const first = localTime(new Date(scale.from), zone)
  const last = localTime(new Date(scale.to), zone)
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((size) => months / size <= most) ?? 1200
  const ticks: { epoch: number; month: number; year: number }[] = []
  const start = first.year * 12 + first.month - 1
  for (let index = Math.ceil(start / step) * step; index <= last.year * 12 + last.month - 1; index += step) {
    const at = { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1, hour: 0, minute: 0, second: 0 }
    const epoch = instantsOf(at, zone)[0]?.getTime()
    if (epoch !== undefined && epoch >= scale.from && epoch <= scale.to) {
      ticks.push({ epoch, month: at.month, year: at.year })
    }
  }
  return ticks
}

/** The calendar year of `now` in `zone`, for lists. */
export function yearScale(now: Date, zone: string): TimeScale & { year: number } {
  const { year } = localTime(now, zone)
  const first = { month: 1, day: 1, hour: 0, minute: 0, second: 0 }
  const edge = (at: number) => instantsOf({ year: at, ...first }, zone)[0]?.getTime() ?? Date.UTC(at, 0, 1)
  return { from: edge(year), to: edge(year + 1), year }
}
