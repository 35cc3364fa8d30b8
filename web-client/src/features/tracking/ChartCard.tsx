import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Boundary } from '../../ui/feedback/Boundary'
import { LinesSkeleton } from '../../ui/feedback/Skeletons'
import { Section } from '../../ui/frame/Section'
import { t } from './t'
import styles from './tracking.module.css'

type Props = {
  title: string
  /** What it counts, in a few words. */
  about: string
  chart: ReactNode
  table: ReactNode
  isTable: boolean
  /** It may be longer than the card is high, as a chart too. */
  isLong?: boolean
  onTable: (isTable: boolean) => void
  /** What stands there where there is nothing to draw. */
  instead: ReactNode
}

/** Figures to look at, and the same ones to read. */
export function ChartCard({ title, about, chart, table, isTable, isLong = isTable, onTable, instead }: Props) {
  const [label, name] = isTable
    ? [t('tracking.asChart'), t('tracking.asChartNamed', { chart: title })]
    : [t('tracking.asTable'), t('tracking.asTableNamed', { chart: title })]
  const turn = (
    <span className={styles.aside}>
      {about} ·{' '}
      <Anchor component="button" type="button" inherit aria-label={name} onClick={() => onTable(!isTable)}>
        {label}
      </Anchor>
    </span>
  )
  const shown = <Boundary fallback={<LinesSkeleton lines={5} />}>{isTable ? table : chart}</Boundary>
  return (
    <Section title={title} aside={instead ? undefined : turn}>
      {instead || (isLong ? <Scrolled name={about}>{shown}</Scrolled> : shown)}
    </Section>
  )
}

/** What scrolls is reached with the keyboard, too. */
function Scrolled({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls with the keyboard
    <section className={styles.scrolled} aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
