import { percentAt, type TimeScale, type Window } from '../../lib/timeScale'
import styles from './Spark.module.css'

type Props = {
  window: Window
  /** From where to where: the same for all rows of a list. */
  scale: TimeScale
  now: Date
  /** What is drawn, in words. */
  label: string
  tone?: 'learn' | 'coach' | 'show'
  /** Drawn pale: a window that is each person's own, as by duration. */
  loose?: boolean
}

/** A window as a small bar in a list, with the present moment. */
export function Spark({ window, scale, now, label, tone = 'learn', loose }: Props) {
  const from = window.start ? percentAt(scale, Date.parse(window.start)) : 0
  const to = window.end ? percentAt(scale, Date.parse(window.end)) : 100
  return (
    <span role="img" aria-label={label} className={styles.spark}>
      {to > 0 && from < 100 && (
        <span
          className={`${styles.bar} ${styles[tone]}`}
          style={{ left: `${from}%`, width: `${to - from}%` }}
          data-loose={loose || undefined}
        />
      )}
      <span className={styles.now} style={{ left: `${percentAt(scale, now.getTime())}%` }} />
    </span>
  )
}
