import { Progress } from '@mantine/core'
import styles from './tracking.module.css'

/** How much of something is done; what it shows is said beside it. */
export function DoneBar({ percent }: { percent: number }) {
  return (
    <Progress.Root size={6} aria-hidden="true" className={styles.bar ?? ''}>
      <Progress.Section value={percent} color="var(--learn-bar)" />
    </Progress.Root>
  )
}
