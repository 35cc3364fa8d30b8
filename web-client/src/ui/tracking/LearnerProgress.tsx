import { showPercent } from '../../words/tracking'
import { DoneBar } from './DoneBar'
import styles from './tracking.module.css'

/** How much of what is required is done, as a bar and in per cent; a dash where nothing is. */
export function LearnerProgress({ percent }: { percent: number | null }) {
  if (percent === null) return showPercent(null)
  return (
    <span className={styles.progress}>
      <DoneBar percent={percent} />
      <span className={styles.percent}>{showPercent(percent)}</span>
    </span>
  )
}
