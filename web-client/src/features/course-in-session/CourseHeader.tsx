import { useMyZone } from '../../api/me'
import { coachesHere } from '../../api/mySession'
import { useClock } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { Pill } from '../../ui/feedback/Pill'
import { PageHeader } from '../../ui/frame/PageHeader'
import { AccessPill } from '../../ui/sessions/Access'
import { t } from './t'

/** The course always with its session, and in a word what one may do. */
export function CourseHeader({ course: { course, session, access, roles } }: { course: Schemas['CourseInSession'] }) {
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
    />
  )
}
