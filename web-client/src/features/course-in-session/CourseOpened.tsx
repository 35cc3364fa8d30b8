import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { coachesHere } from '../../api/mySession'
import { useClock } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { Boundary } from '../../ui/feedback/Boundary'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { Section } from '../../ui/frame/Section'
import { AccessSentence } from '../../ui/sessions/Access'
import { WhyLink } from '../../ui/sessions/WhyLink'
import { AboutCourse } from './AboutCourse'
import { CourseHeader } from './CourseHeader'
import styles from './course.module.css'
import type { Arrival } from './door/door'
import { EnterFirst } from './door/EnterFirst'
import { outline } from './items'
import { OpenCourse } from './openCourse'
import { NextStep } from './outline/NextStep'
import { Outline } from './outline/Outline'
import layout from './outline/outline.module.css'
import { learnsHere } from './outline/shape'
import { t } from './t'

type Props = {
  course: Schemas['CourseInSession']
  arrival: Arrival
  /** The item that is opened in it, if one is. */
  item: string | undefined
}

/** An open course: its outline, and beside it the item that is opened, or what is next and who is there. */
export function CourseOpened(props: Props) {
  const { course, arrival, item } = props
  const { data: items } = useQuery(outline(arrival, arrival.ahead))
  const title = items?.find(({ id }) => id === item)?.title
  return (
    <OpenCourse value={{ course, arrival }}>
      <CourseHeader course={course} beneath={item ? { title } : undefined} />
      <Boundary fallback={<CardSkeleton lines={6} />}>
        <Inside {...props} />
      </Boundary>
    </OpenCourse>
  )
}

function Inside({ course, arrival, item }: Props) {
  const { data: items } = useSuspenseQuery(outline(arrival, arrival.ahead))
  if (!items) return <EnterFirst arrival={arrival} />
  return (
    <div className={item ? `${layout.layout} ${layout.atItem}` : layout.layout}>
      {!item && learnsHere(items) && <NextStep items={items} access={course.access} place={arrival} />}
      <Outline items={items} course={course} place={arrival} current={item} />
      {item ? <Outlet /> : <Around course={course} />}
    </div>
  )
}

/** What one may do in it and until when, and who is there. */
function Around({ course }: { course: Schemas['CourseInSession'] }) {
  const zone = useMyZone()
  const { now } = useClock()
  const { access, timeZone, sessionCoaches, roles, locked } = course
  const context = { zone, now, hasCoach: sessionCoaches.length > 0 }
  return (
    <div className={layout.around}>
      <Section title={t('courseInSession.access')}>
        <p className={styles.text} aria-live="polite">
          <AccessSentence answer={access} who="you" sessionZone={timeZone} {...context} />
        </p>
        {locked && coachesHere(roles) && <p className={styles.quiet}>{t('courseInSession.locked')}</p>}
        <WhyLink to={paths.sessionAccess(course.session.id, { course: course.course.id })} />
      </Section>
      <AboutCourse course={course} />
    </div>
  )
}
