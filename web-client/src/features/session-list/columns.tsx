import type { Schemas } from '../../api/schemas'
import { showNumber } from '../../lib/numbers'
import { paths } from '../../lib/paths'
import { yearScale } from '../../lib/timeScale'
import { zoneName } from '../../lib/zonedTime'
import { Spark } from '../../ui/dates/Spark'
import { Link } from '../../ui/frame/Link'
import { Avatars } from '../../ui/people/Avatars'
import { StatusPill } from '../../ui/sessions/StatusPill'
import type { Column } from '../../ui/tables/DataTable'
import { RowTitle } from '../../ui/tables/RowTitle'
import { nameOf } from '../../words/find'
import { showDays } from '../../words/showDates'
import styles from './sessions.module.css'
import { t } from './t'

type Row = Schemas['SessionRow']

const TONES = { ACTIVE: 'learn', UPCOMING: 'learn', PAST: 'show' } as const

const accessWords = ({ durationDays, accessStart, accessEnd }: Row, zone: string) =>
  durationDays
    ? t('sessions.byDuration', { count: durationDays })
    : showDays({ start: accessStart, end: accessEnd }, zone)

/** The columns of the list, drawn for one viewer and one year. */
export function sessionColumns(zone: string, now: Date): Column<Row>[] {
  const scale = yearScale(now, zone)
  return [
    { key: 'session', header: t('sessions.session'), sort: 'title', cell: (row) => <Name row={row} /> },
    {
      key: 'access',
      header: t('sessions.access'),
      sort: 'accessStart',
      cell: (row) => <Access row={row} zone={zone} />,
    },
    {
      key: 'year',
      header: t('sessions.year', { year: String(scale.year) }),
      notOnPhone: true,
      cell: (row) => (
        <Spark
          window={{ start: row.accessStart, end: row.accessEnd }}
          scale={scale}
          now={now}
          tone={TONES[row.status]}
          loose={row.durationDays !== null}
          label={accessWords(row, zone)}
        />
      ),
    },
    { key: 'courses', header: t('sessions.courses'), end: true, cell: ({ courseCount }) => showNumber(courseCount) },
    {
      key: 'learners',
      header: t('sessions.learners'),
      end: true,
      cell: (row) => <Learners row={row} />,
    },
    { key: 'coaches', header: t('sessions.coaches'), cell: ({ coaches }) => <Avatars names={coaches.map(nameOf)} /> },
    { key: 'status', header: t('sessions.status'), cell: ({ status }) => <StatusPill status={status} /> },
  ]
}

/** The dates as the reader's calendar has them, and as the session's own where that shows other days. */
function Access({ row, zone }: { row: Row; zone: string }) {
  const own = accessWords(row, row.timeZone)
  const words = accessWords(row, zone)
  return (
    <>
      <span className={styles.nowrap}>{words}</span>
      {own !== words && (
        <div className={styles.under}>{t('sessions.there', { dates: own, zone: zoneName(row.timeZone) })}</div>
      )}
    </>
  )
}

/** How many; once the session has begun, the way to how they get on. */
function Learners({ row: { id, title, status, learnerCount } }: { row: Row }) {
  const shown = showNumber(learnerCount)
  if (status === 'UPCOMING' || learnerCount === 0) return shown
  return (
    <Link
      to={paths.session(id, { tab: 'tracking' })}
      className={styles.track}
      aria-label={t('sessions.track', { count: learnerCount, session: title })}
    >
      {shown}
    </Link>
  )
}

function Name({ row }: { row: Row }) {
  const missing = row.coaches.length === 0 && <span className={styles.missing}>{t('sessions.noSessionCoach')}</span>
  const beneath = (row.category || missing) && (
    <>
      {row.category?.name}
      {row.category && missing && ' · '}
      {missing}
    </>
  )
  return <RowTitle to={paths.session(row.id)} title={row.title} beneath={beneath} />
}
