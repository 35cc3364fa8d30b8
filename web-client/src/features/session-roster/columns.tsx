import type { Enrollment } from '../../api/enrollment'
import type { Schemas } from '../../api/schemas'
import { Pill } from '../../ui/feedback/Pill'
import { AccessPill } from '../../ui/sessions/Access'
import type { Column } from '../../ui/tables/DataTable'
import { LongText } from '../../ui/tables/LongText'
import { RowActs } from '../../ui/tables/RowActs'
import { RowTitle } from '../../ui/tables/RowTitle'
import { nameOf } from '../../words/find'
import { showDay, showDayInWords } from '../../words/showDates'
import styles from './roster.module.css'
import { t } from './t'
import type { ActsOfRow } from './useRosterActs'

const sourceWords = ({ kind, fromClass }: Schemas['EnrollmentSourceResponse']) =>
  kind === 'CLASS' && fromClass ? t('roster.source.classNamed', { name: fromClass.name }) : t(`roster.source.${kind}`)

type ActsOf = (row: Enrollment) => ActsOfRow

/** The columns of the roster; with acts, where one has any. */
export function rosterColumns(zone: string, now: Date, actsOf: ActsOf | undefined): Column<Enrollment>[] {
  return [
    { key: 'name', header: t('roster.learner'), sort: 'lastName', cell: (row) => <Name row={row} /> },
    { key: 'source', header: t('roster.source'), cell: ({ sources }) => sources.map(sourceWords).join(', ') },
    {
      key: 'since',
      header: t('roster.since'),
      sort: 'enrolledAt',
      cell: ({ enrolledAt }) => <span className={styles.nowrap}>{showDay(enrolledAt, zone)}</span>,
    },
    { key: 'not', header: t('roster.notIn'), cell: ({ excludedCourses }) => excludedWords(excludedCourses) },
    {
      key: 'access',
      header: t('roster.access'),
      cell: (row) => <Access row={row} zone={zone} now={now} />,
    },
    ...(actsOf
      ? [
          {
            key: 'acts',
            header: t('list.acts'),
            quiet: true,
            end: true,
            cell: (row: Enrollment) => <Acts row={row} {...actsOf(row)} />,
          },
        ]
      : []),
  ]
}

const excludedWords = (courses: readonly Schemas['CourseSummary'][]) =>
  courses.length ? <span className={styles.excluded}>{courses.map(({ title }) => title).join(', ')}</span> : '–'

function Name({ row: { user, email } }: { row: Enrollment }) {
  return (
    <RowTitle
      title={nameOf(user)}
      beneath={[user.username, email].filter(Boolean).join(' · ')}
      mark={!user.active && <Pill tone="warn">{t('person.inactive')}</Pill>}
    />
  )
}

/** What they may do now, and the extension that they were given. */
function Access({
  row: { access, accessUntil, extensionReason },
  zone,
  now,
}: {
  row: Enrollment
  zone: string
  now: Date
}) {
  const key = access.reason === 'EXTENSION_OVER' ? 'roster.wasExtended' : 'roster.extended'
  return (
    <div className={styles.access}>
      <AccessPill answer={access} zone={zone} now={now} />
      {accessUntil && (
        <div className={styles.extended}>
          <LongText
            limit={80}
            text={t(key, { day: showDayInWords(accessUntil, zone, now), reason: extensionReason ?? '' })}
          />
        </div>
      )}
    </div>
  )
}

function Acts({ row, acts, more }: ActsOfRow & { row: Enrollment }) {
  return <RowActs acts={acts} more={{ name: t('roster.more', { name: nameOf(row.user) }), acts: more }} />
}
