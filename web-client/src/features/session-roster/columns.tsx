import { Button, Group } from '@mantine/core'
import { nameOf } from '../../api/find'
import type { Schemas } from '../../api/schemas'
import { t } from '../../lib/messages'
import { showDay } from '../../lib/showDates'
import { AccessPill } from '../../ui/Access'
import type { Column } from '../../ui/DataTable'
import styles from './roster.module.css'

type Enrollment = Schemas['EnrollmentResponse']

const sourceWords = ({ kind, fromClass }: Schemas['EnrollmentSourceResponse']) =>
  kind === 'CLASS' && fromClass ? t('roster.source.classNamed', { name: fromClass.name }) : t(`roster.source.${kind}`)

type Acts = { onExclude: (row: Enrollment) => void; onUnenroll: (row: Enrollment) => void }

/** The columns of the roster; with acts, where one may use them. */
export function rosterColumns(zone: string, now: Date, acts: Acts | undefined): Column<Enrollment>[] {
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
      cell: ({ access }) => <AccessPill answer={access} {...{ zone, now }} />,
    },
    ...(acts
      ? [
          {
            key: 'acts',
            header: t('roster.acts'),
            end: true,
            cell: (row: Enrollment) => <RowActs row={row} {...acts} />,
          },
        ]
      : []),
  ]
}

const excludedWords = (courses: readonly Schemas['CourseSummary'][]) =>
  courses.length ? <span className={styles.excluded}>{courses.map(({ title }) => title).join(', ')}</span> : '–'

function Name({ row: { user, email } }: { row: Enrollment }) {
  return (
    <>
      <b>{nameOf(user)}</b>
      <div className={styles.soft}>{[user.username, email].filter(Boolean).join(' · ')}</div>
      {!user.active && <div className={styles.excluded}>{t('roster.inactive')}</div>}
    </>
  )
}

function RowActs({ row, onExclude, onUnenroll }: Acts & { row: Enrollment }) {
  const name = nameOf(row.user)
  return (
    <Group gap={4} wrap="nowrap" className={styles.acts ?? ''}>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('roster.coursesOf', { name })}
        onClick={() => onExclude(row)}
      >
        {t('roster.courses')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        c="var(--bad)"
        aria-label={t('roster.unenrollName', { name })}
        onClick={() => onUnenroll(row)}
      >
        {t('roster.unenroll')}
      </Button>
    </Group>
  )
}
