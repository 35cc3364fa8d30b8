import { Button } from '@mantine/core'
import { mayDo, type Session } from '../../api/session'
import { paths } from '../../lib/paths'
import type { Removal } from '../../ui/dialogs/useRemoval'
import { Pill } from '../../ui/feedback/Pill'
import { Link } from '../../ui/frame/Link'
import { nameOf } from '../../words/find'
import { courseCoaches, lockCourse } from './mutations'
import { PeopleRow } from './PeopleRow'
import { t } from './t'
import { useChange } from './useChange'

type Props = {
  entry: Session['courses'][number]
  session: Session
  onRemove: (removal: Removal) => void
}

/** One course of the session: whether it is locked, and who coaches it. */
export function CourseRow({ entry, session, onRemove }: Props) {
  const change = useChange(session.id)
  const { course, coaches, locked } = entry
  const may = mayDo(session, 'ADMINISTER')
  return (
    <>
      <b>{course.title}</b> <span style={{ color: 'var(--soft)' }}>{course.code}</span>{' '}
      {locked && <Pill>{t('session.courses.locked')}</Pill>}
      {mayDo(session, 'READ_CONTENT') && <Content entry={entry} session={session} />}
      {may && <Lock entry={entry} session={session} change={change} />}
      {change.refusal}
      {locked && <div style={{ color: 'var(--soft)', marginBottom: 6 }}>{t('session.courses.lockedWhy')}</div>}
      {may ? (
        <PeopleRow
          label={t('session.coach.add', { course: course.title })}
          placeholder={t('session.coach.search')}
          role={t('session.role.courseCoach', { course: course.title })}
          people={coaches}
          as="coach"
          place={courseCoaches(session.id, course.id)}
          session={session.id}
          onRemove={onRemove}
        />
      ) : (
        <div style={{ color: 'var(--soft)' }}>{coaches.map(nameOf).join(', ') || t('session.noCourseCoach')}</div>
      )}
    </>
  )
}

/** What is in the course here, for those who prepare it. */
function Content({ entry: { course }, session }: Pick<Props, 'entry' | 'session'>) {
  return (
    <Button
      component={Link}
      to={paths.sessionContent(session.id, course.id)}
      variant="subtle"
      size="compact-sm"
      aria-label={t('session.courses.contentOf', { title: course.title })}
    >
      {t('session.courses.content')}
    </Button>
  )
}

type LockProps = Omit<Props, 'onRemove'> & { change: ReturnType<typeof useChange> }

function Lock({ entry: { course, locked }, session, change }: LockProps) {
  const words = { title: course.title }
  const turn = () =>
    change.change(
      () => lockCourse(session.id, course.id, !locked),
      t(locked ? 'session.courses.unlockedNow' : 'session.courses.lockedNow', words),
    )
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={t(locked ? 'session.courses.unlockOne' : 'session.courses.lockOne', words)}
      onClick={turn}
    >
      {t(locked ? 'session.courses.unlock' : 'session.courses.lock')}
    </Button>
  )
}
