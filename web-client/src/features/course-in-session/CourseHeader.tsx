import { Button } from '@mantine/core'
import { useMe, useMyZone } from '../../api/me'
import { coachesHere } from '../../api/mySession'
import { useClock } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { Pill } from '../../ui/feedback/Pill'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { AccessPill } from '../../ui/sessions/Access'
import { t } from './t'

type Props = {
  course: Schemas['CourseInSession']
  /** The item that is opened beneath. */
  beneath?: { title?: string | undefined } | undefined
}

/** The course always with its session, in a word what one may do, and for who may the way to its content. */
export function CourseHeader({ course: found, beneath }: Props) {
  const { course, session, access, roles } = found
  const zone = useMyZone()
  const { now } = useClock()
  return (
    <PageHeader
      title={t('courseInSession.title', { course: course.title, session: session.title })}
      crumbs={[
        { label: t('mySessions.title'), to: paths.mySessions() },
        { label: session.title, to: paths.mySession(session.id) },
      ]}
      status={
        <>
          <AccessPill answer={access} zone={zone} now={now} />
          {coachesHere(roles) && <Pill tone="coach">{t('mySessions.coach')}</Pill>}
        </>
      }
      actions={<ToContent course={found} />}
      beneath={beneath}
    />
  )
}

/** Coaches see the outline as learners do, and change it on a page of its own; managers look at it there. */
function ToContent({ course: { course, session, access, roles, locked } }: Pick<Props, 'course'>) {
  const isAdmin = useMe().role === 'ADMIN'
  const mayEdit = isAdmin || (access.level === 'TEACH' && !locked)
  if (!mayEdit && !roles.includes('MANAGER')) return null
  return (
    <Button component={Link} to={paths.sessionContent(session.id, course.id)} variant="default">
      {t(mayEdit ? 'courseInSession.edit' : 'courseInSession.seeContent')}
    </Button>
  )
}
