import { paths } from '../../lib/paths'
import { Pill } from '../../ui/feedback/Pill'
import type { Column } from '../../ui/tables/DataTable'
import { RowTitle } from '../../ui/tables/RowTitle'
import { LearnerProgress } from '../../ui/tracking/LearnerProgress'
import { LearningPill } from '../../ui/tracking/LearningPill'
import { nameOf } from '../../words/find'
import { showDayShort, showMomentShort } from '../../words/showDates'
import { showPercent, showTimeSpent } from '../../words/tracking'
import type { TrackingRow } from './queries'
import { t } from './t'
import styles from './tracking.module.css'

const figures: Column<TrackingRow>[] = [
  { key: 'course', header: t('tracking.course'), sort: 'course', cell: ({ course }) => course.title },
  {
    key: 'progress',
    header: t('tracking.progress'),
    sort: 'progress',
    cell: ({ progress }) => <LearnerProgress percent={progress} />,
  },
  {
    key: 'score',
    header: t('tracking.score'),
    sort: 'score',
    end: true,
    cell: ({ score }) => <span className={styles.nowrap}>{showPercent(score)}</span>,
  },
  {
    key: 'time',
    header: t('tracking.time'),
    sort: 'timeSeconds',
    end: true,
    cell: ({ timeSeconds }) => <span className={styles.nowrap}>{showTimeSpent(timeSeconds)}</span>,
  },
]

/** A learner in a course: how far, how well, how long, when, and what is amiss. */
export const rowColumns = (session: string, zone: string, now: Date): Column<TrackingRow>[] => [
  {
    key: 'learner',
    header: t('tracking.learner'),
    sort: 'name',
    cell: (row) => <Learner row={row} session={session} />,
  },
  ...figures,
  {
    key: 'first',
    header: t('tracking.first'),
    sort: 'firstAccess',
    notOnPhone: true,
    cell: ({ firstAccess }) => (
      <span className={styles.nowrap}>{firstAccess ? showDayShort(firstAccess, zone, now) : t('tracking.none')}</span>
    ),
  },
  {
    key: 'last',
    header: t('tracking.last'),
    sort: 'lastAccess',
    cell: ({ lastAccess }) => (
      <span className={styles.nowrap}>{lastAccess ? showMomentShort(lastAccess, zone, now) : t('tracking.none')}</span>
    ),
  },
  {
    key: 'status',
    header: t('tracking.status'),
    sort: 'overdue',
    cell: ({ status, overdue }) => (
      <div className={styles.standing}>
        <LearningPill status={status} overdue={overdue} />
      </div>
    ),
  },
]

function Learner({ row: { learner }, session }: { row: TrackingRow; session: string }) {
  return (
    <RowTitle
      to={paths.learnerTracking(session, learner.id)}
      title={nameOf(learner)}
      beneath={learner.username}
      mark={!learner.active && <Pill tone="warn">{t('person.inactive')}</Pill>}
    />
  )
}
