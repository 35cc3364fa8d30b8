import { t } from './tracking'

const decimals = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })

/** "82.5 %" of a progress or a score; a dash where there is none. */
export const showOutOf100 = (figure: number | null): string =>
  figure === null ? t('tracking.none') : t('tracking.percent', { percent: decimals.format(figure) })

/** "2 h 10", "35 min"; a dash where nobody spent any. */
export function showSpent(seconds: number): string {
  if (seconds <= 0) return t('tracking.none')
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return t('tracking.underMinute')
  if (minutes < 60) return t('tracking.minutes', { minutes })
  return t('tracking.hours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') })
}
