import { zoneName, zonesDiffer } from '../lib/zonedTime'
import { catalogue } from './catalogue'
import { progress } from './progress.en'
import { showMoment } from './showDates'

const t = catalogue({ en: progress })

/** What a score is out of. */
const MOST = 100
const DAY = 86_400_000
/** What is due within so many days stands out. */
const SOON = 3 * DAY

/** "62 % done": whole per cent, as they are counted. */
export const showDone = (percent: number) => t('progress.done', { percent })

/** "82.5 / 100". */
export const showScore = (score: number) => t('progress.score', { score, most: MOST })

/** "82.5 of 100", as it is read aloud. */
export const sayScore = (score: number) => t('progress.scoreSaid', { score, most: MOST })

/** Whether what is due then should stand out already. */
export const isDueSoon = (dueAt: string, now: Date) => Date.parse(dueAt) - now.getTime() < SOON

/** "3 h 20 min": what was spent somewhere, exact to a minute. */
export function showTimeSpent(seconds: number): string {
  const inMinutes = Math.floor(seconds / 60)
  const [hours, minutes] = [Math.floor(inMinutes / 60), inMinutes % 60]
  if (inMinutes === 0) return t('progress.noTime')
  if (hours === 0) return t('progress.minutes', { minutes })
  return minutes === 0 ? t('progress.hours', { hours }) : t('progress.hoursMinutes', { hours, minutes })
}

/** " In Tokyo that is 30 June, 23:59.": nothing where the clocks there show the same. */
export function besideThere(instant: string, there: string, { zone, now }: { zone: string; now: Date }): string {
  if (!zonesDiffer(zone, there, new Date(instant))) return ''
  return ` ${t('progress.there', { zone: zoneName(there), moment: showMoment(instant, there, now) })}`
}
