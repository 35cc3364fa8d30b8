import { Progress } from '@mantine/core'
import { showOutOf100 } from '../../words/trackingFigures'
import styles from './tracking.module.css'

/** How much of what is required is done, as a bar and in per cent; a dash where nothing is. */
export function LearnerProgress({ percent }: { percent: number | null }) {
  if (percent === null) return showOutOf100(null)
  return (
    <span className={styles.progress}>
      <Progress.Root size={6} aria-hidden="true" className={styles.bar ?? ''}>
        <Progress.Section value={percent} color="var(--learn-bar)" />
      </Progress.Root>
      <span className={styles.percent}>{showOutOf100(percent)}</span>
    </span>
  )
}
