import { coachesHere, type MySession, runs } from '../../api/mySession'
import { paths } from '../../lib/paths'
import { Pill } from '../../ui/feedback/Pill'
import { Link } from '../../ui/frame/Link'
import { AccessPill, AccessSentence } from '../../ui/sessions/Access'
import { WhyLink } from '../../ui/sessions/WhyLink'
import { nameOf } from '../../words/find'
import { showDays } from '../../words/showDates'
import { showDone } from '../../words/tracking'
import { CourseRow } from './CourseRow'
import styles from './mySessions.module.css'
import { t } from './t'

type Props = { session: MySession; zone: string; now: Date }

/** What I may do in a session now and until when, with whom, in which courses. */
export function SessionBody({ session, zone, now }: Props) {
  const { id, title, access, timeZone, coaches, courses, roles } = session
  const context = { zone, now, hasCoach: coaches.length > 0 }
  return (
    <>
      <p className={styles.sentence}>
        <AccessSentence answer={access} who="you" sessionZone={timeZone} {...context} />
      </p>
      <div className={styles.beneath}>
        <p className={styles.people}>{peopleOf(session)}</p>
        <InAll session={session} />
        <WhyLink to={paths.sessionAccess(id)} about={title} />
        {runs(roles) && (
          <Link to={paths.session(id)} aria-label={t('mySessions.pageOf', { session: title })}>
            {t('mySessions.page')}
          </Link>
        )}
      </div>
      {courses.length === 0 && <p className={styles.people}>{noCourses(session)}</p>}
      {courses.length > 0 && (
        <ul className={styles.courses} aria-label={t('mySessions.courses', { session: title })}>
          {courses.map((each) => (
            <CourseRow key={each.course.id} session={session} mine={each} context={context} />
          ))}
        </ul>
      )}
    </>
  )
}

/** How far I am in the session, where its courses do not each say it alone. */
function InAll({ session: { progress, courses } }: { session: MySession }) {
  if (progress === null || courses.filter((each) => each.progress !== null).length < 2) return null
  return <p className={styles.people}>{t('mySessions.inAll', { progress: showDone(progress) })}</p>
}

/** What I may do in a word, and what I am in it beside a learner. */
export function SessionPills({ session, zone, now }: Props) {
  return (
    <>
      <AccessPill answer={session.access} zone={zone} now={now} />
      <RolePill session={session} />
      {session.news > 0 && <Pill tone="brand">{t('mySessions.news', { count: session.news })}</Pill>}
    </>
  )
}

/** "You coach 1 course": said where one is not the session's learner alone. */
function RolePill({ session: { roles, courses } }: { session: MySession }) {
  if (roles.includes('SESSION_COACH')) return <Pill tone="coach">{t('mySessions.coachesAll')}</Pill>
  const count = courses.filter((each) => coachesHere(each.roles)).length
  return count > 0 && <Pill tone="coach">{t('mySessions.coachesSome', { count })}</Pill>
}

/** The learners' dates; those of coaches to who coaches and does not learn. */
export function datesOf(session: MySession, zone: string): string {
  const { roles, durationDays, accessStart, accessEnd, coachStart, coachEnd } = session
  if (coachesHere(roles) && !roles.includes('LEARNER')) return showDays({ start: coachStart, end: coachEnd }, zone)
  if (durationDays) return t('mySessions.fromVisit', { count: durationDays })
  return showDays({ start: accessStart, end: accessEnd }, zone)
}

/** A course that is in no list of mine is not shown either: then nothing is known of it here. */
const noCourses = ({ access, roles }: MySession) =>
  t(access.view === null && roles.includes('LEARNER') ? 'mySessions.coursesUnlisted' : 'mySessions.noCourses')

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
