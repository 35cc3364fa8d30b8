import type { Schemas } from '../../api/schemas'
import type { Tone } from '../../words/accessPill'
import { t } from '../../words/tracking'
import { Pill } from '../feedback/Pill'
import styles from './tracking.module.css'

type Status = Schemas['LearningStatus']

const TONES: Record<Status, Tone> = { DONE: 'learn', NEVER_CAME: 'warn', BEHIND: 'bad', ON_TRACK: 'quiet' }

/** How a learner stands in a course, and how much is overdue; who is on track needs no word. */
export function LearningPill({ status, overdue }: { status: Status; overdue: number }) {
  if (status === 'ON_TRACK') return null
  return (
    <span className={styles.standing}>
      <Pill tone={TONES[status]}>{t(`tracking.status.${status}`)}</Pill>
      {overdue > 0 && <span className={styles.overdue}>{t('tracking.overdue', { count: overdue })}</span>}
    </span>
  )
}
