import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import type { Summary } from './queries'
import { t } from './t'
import styles from './tracking.module.css'

type Band = Summary['bands'][number]

/** How many learners are how far, as ten columns; who hears the page hears them all. */
export function BandsChart({ bands }: { bands: readonly Band[] }) {
  const said = bands.map((band) => t('tracking.bandSaid', band)).join('; ')
  const learners = t('tracking.learners')
  return (
    <div role="img" aria-label={t('tracking.bandsName', { bands: said })}>
      <BarChart
        h={260}
        data={bands.map((band) => ({ band: t('tracking.band', band), [learners]: band.learners }))}
        dataKey="band"
        series={[{ name: learners, color: 'var(--learn-bar)' }]}
        accessibilityLayer={false}
        tickLine="none"
        className={styles.chart ?? ''}
        xAxisProps={{ unit: ' %', tickMargin: 0 }}
        yAxisProps={{ allowDecimals: false, width: 34 }}
        barProps={{ radius: [3, 3, 0, 0] }}
      />
    </div>
  )
}
