import { showNumber } from '../../lib/numbers'
import { paths } from '../../lib/paths'
import type { Column } from '../../ui/tables/DataTable'
import { RowTitle } from '../../ui/tables/RowTitle'
import { showDays } from '../../words/showDates'
import { showPercent } from '../../words/tracking'
import styles from './courseSessions.module.css'
import type { SessionOfCourse } from './queries'
import { t } from './t'

type Row = SessionOfCourse

const when = ({ durationDays, accessStart: start, accessEnd: end }: Row, zone: string) =>
  durationDays ? t('window.duration', { count: durationDays }) : showDays({ start, end }, zone)

const count = (key: string, header: string, of: (row: Row) => number): Column<Row> => ({
  key,
  header,
  end: true,
  cell: (row) => showNumber(of(row)),
})

const mean = (key: string, header: string, of: (row: Row) => number | null): Column<Row> => ({
  key,
  header,
  end: true,
  cell: (row) => <span className={styles.nowrap}>{showPercent(of(row))}</span>,
})

/** A session of the course: its name leads to its tracking, narrowed to this course. */
export const columns = (course: string, zone: string): Column<Row>[] => [
  {
    key: 'session',
    header: t('courseSessions.session'),
    sort: 'title',
    cell: ({ session }) => (
      <RowTitle to={paths.session(session.id, { tab: 'tracking', course })} title={session.title} />
    ),
  },
  { key: 'when', header: t('session.when'), sort: 'accessStart', cell: (row) => when(row, zone) },
  count('learners', t('sessions.learners'), ({ learners }) => learners),
  mean('progress', t('courseSessions.progress'), ({ progressMean }) => progressMean),
  count('finished', t('courseSessions.finished'), ({ finished }) => finished),
  mean('score', t('courseSessions.score'), ({ scoreMean }) => scoreMean),
  count('behind', t('tracking.status.BEHIND'), ({ behind }) => behind),
  count('never', t('tracking.status.NEVER_CAME'), ({ neverCame }) => neverCame),
]
