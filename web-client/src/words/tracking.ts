import { catalogue } from './catalogue'
import { common } from './common.en'
import { tracking } from './tracking.en'

export const t = catalogue({ en: { ...common, ...tracking } })

const decimals = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })

/** "82.5 %" of a progress or a score; a dash where there is none. */
export const showPercent = (figure: number | null): string =>
  figure === null ? t('tracking.none') : t('tracking.percent', { percent: decimals.format(figure) })

/** "62 % done". */
export const showDone = (percent: number) => t('tracking.percentDone', { percent: showPercent(percent) })

/** "2 h 10 min", exact to a minute; a dash where nobody spent any. */
export function showTimeSpent(seconds: number): string {
  if (seconds <= 0) return t('tracking.none')
  const inMinutes = Math.floor(seconds / 60)
  const [hours, minutes] = [Math.floor(inMinutes / 60), inMinutes % 60]
  if (inMinutes === 0) return t('tracking.underMinute')
  if (hours === 0) return t('tracking.minutes', { minutes })
  return minutes === 0 ? t('tracking.hours', { hours }) : t('tracking.hoursMinutes', { hours, minutes })
}
