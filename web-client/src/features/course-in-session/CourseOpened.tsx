import { useMyZone } from '../../api/me'
import { coachesHere } from '../../api/mySession'
import { useClock } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { Section } from '../../ui/frame/Section'
import { AccessSentence } from '../../ui/sessions/Access'
import { WhyLink } from '../../ui/sessions/WhyLink'
import { AboutCourse } from './AboutCourse'
import { CourseHeader } from './CourseHeader'
import styles from './course.module.css'
import { t } from './t'

/** An open course: what one may do in it and until when, what is in it, and who is there. */
export function CourseOpened({ course }: { course: Schemas['CourseInSession'] }) {
  const zone = useMyZone()
  const { now } = useClock()
  const { access, timeZone, sessionCoaches, roles, locked } = course
  const context = { zone, now, hasCoach: sessionCoaches.length > 0 }
  return (
    <>
      <CourseHeader course={course} />
      <Section title={t('courseInSession.access')}>
        <p className={styles.text} aria-live="polite">
          <AccessSentence answer={access} who="you" sessionZone={timeZone} {...context} />
        </p>
        {locked && coachesHere(roles) && <p className={styles.quiet}>{t('courseInSession.locked')}</p>}
        <WhyLink to={paths.sessionAccess(course.session.id, { course: course.course.id })} />
      </Section>
      <Section title={t('courseInSession.content')}>
        <p className={styles.quiet}>{nothingIn(access.level)}</p>
      </Section>
      <AboutCourse course={course} />
    </>
  )
}

function nothingIn(level: Schemas['AccessLevel']): string {
  switch (level) {
    case 'TEACH':
      return t('courseInSession.empty.TEACH')
    case 'TAKE_PART':
      return t('courseInSession.empty.TAKE_PART')
    case 'READ':
    case 'LIST':
    case 'NONE':
      return t('courseInSession.empty.READ')
  }
}
