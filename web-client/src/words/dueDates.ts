import { zoneName, zonesDiffer } from '../lib/zonedTime'
import { t } from './dates'
import { showMoment } from './showDates'

const DAY = 86_400_000
/** What is due within so many days stands out. */
const SOON = 3 * DAY

/** Whether what is due then should stand out already. */
export const isDueSoon = (dueAt: string, now: Date) => Date.parse(dueAt) - now.getTime() < SOON

/** " In Tokyo that is 30 June, 23:59.": nothing where the clocks there show the same. */
export function besideThere(instant: string, there: string, { zone, now }: { zone: string; now: Date }): string {
  if (!zonesDiffer(zone, there, new Date(instant))) return ''
  return ` ${t('dates.there', { zone: zoneName(there), moment: showMoment(instant, there, now) })}`
}
