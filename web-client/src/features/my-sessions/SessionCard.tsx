import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { t } from '../../lib/messages'
import { showDays } from '../../lib/showDates'
import { AccessPill, AccessSentence } from '../../ui/Access'
import { Pill } from '../../ui/Pill'
import { Section } from '../../ui/Section'
import { CourseRow } from './CourseRow'
import styles from './mySessions.module.css'
import { coachesHere, nameOf } from './people'

type MySession = Schemas['MySession']

/** One session of mine: what I may do in it now and until when, with whom, in which courses. */
export function SessionCard({ session }: { session: MySession }) {
  const zone = useMyZone()
  const now = useNow()
  const { access, timeZone, coaches, courses } = session
  const context = {
    zone,
    now,
    hasCoach: coaches.length > 0 || courses.some((each) => each.coaches.length > 0),
  }
  return (
    <Section
      title={session.title}
      status={
        <>
          <AccessPill answer={access} zone={zone} now={now} />
          <RolePill session={session} />
        </>
      }
      aside={<span className={styles.dates}>{datesOf(session, zone)}</span>}
    >
      <p className={styles.sentence}>
        <AccessSentence answer={access} who="you" sessionZone={timeZone} {...context} />
      </p>
      <p className={styles.people}>{peopleOf(session)}</p>
      {courses.length === 0 && <p className={styles.people}>{t('mySessions.noCourses')}</p>}
      {courses.length > 0 && (
        <ul className={styles.courses} aria-label={t('mySessions.courses', { session: session.title })}>
          {courses.map((each) => (
            <CourseRow key={each.course.id} session={session} mine={each} context={context} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** "You coach 1 course": said where one is not the session's learner alone. */
function RolePill({ session: { roles, courses } }: { session: MySession }) {
  if (roles.includes('SESSION_COACH')) return <Pill tone="coach">{t('mySessions.coachesAll')}</Pill>
  const count = courses.filter((each) => coachesHere(each.roles)).length
  return count > 0 && <Pill tone="coach">{t('mySessions.coachesSome', { count })}</Pill>
}

/** The learners' dates; those of coaches to who is nothing but a coach. */
function datesOf(
  { roles, durationDays, accessStart, accessEnd, coachStart, coachEnd }: MySession,
  zone: string,
): string {
  const isLearner = roles.includes('LEARNER')
  if (durationDays && isLearner) return t('mySessions.fromVisit', { count: durationDays })
  return isLearner
    ? showDays({ start: accessStart, end: accessEnd }, zone)
    : showDays({ start: coachStart, end: coachEnd }, zone)
}

function peopleOf({ category, coaches, managers }: MySession): string {
  const names = coaches.map(nameOf).join(', ')
  return [
    category?.name,
    names && t(coaches.length === 1 ? 'mySessions.oneCoach' : 'mySessions.coaches', { names }),
    managers.length > 0 && t('mySessions.managers', { names: managers.map(nameOf).join(', ') }),
  ]
    .filter(Boolean)
    .join(' · ')
}
