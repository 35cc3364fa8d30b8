import { writeMoment } from '../../lib/moments'
import { shiftDays } from '../../lib/shiftDays'
import { showMomentAndZone } from '../../words/showDates'
import { t } from './t'

/** Moments that are offered, each as the text that the field would hold, and from when they count. */
export type Proposals = { basis: string; choices: { label: string; text: string }[] }

const DAYS = [7, 14, 30]

/** The session’s zone, in which days are counted, and the reader’s, in which they are said. */
type Shown = { zone: string; viewerZone: string; now: Date }

/** Some days more from the end that there is; whole days from today where that end is over. */
export function proposals(end: string, { zone, viewerZone, now }: Shown): Proposals {
  if (Date.parse(end) >= now.getTime()) {
    const text = (count: number) => writeMoment(shiftDays(end, count, zone), zone)
    return {
      basis: t('extension.fromEnd', { moment: showMomentAndZone(end, viewerZone, now) }),
      choices: DAYS.map((count) => ({ label: t('extension.more', { count }), text: text(count) })),
    }
  }
  const text = (count: number) => lastSecond(shiftDays(now.toISOString(), count, zone), zone)
  return {
    basis: t('extension.fromToday'),
    choices: DAYS.map((count) => ({ label: t('extension.days', { count }), text: text(count) })),
  }
}

/** A day without a time, read as an end, is the whole day. */
const lastSecond = (instant: string, zone: string) => `${writeMoment(instant, zone).slice(0, 10)} 23:59:59`
