import { Button, Group } from '@mantine/core'
import { useMyZone } from '../../../api/me'
import { type MySession, runs } from '../../../api/mySession'
import { useClock } from '../../../api/platform'
import type { ApiError } from '../../../api/problem'
import type { Schemas } from '../../../api/schemas'
import { type Address, paths } from '../../../lib/paths'
import { Link } from '../../../ui/frame/Link'
import { PageHeader } from '../../../ui/frame/PageHeader'
import { Section } from '../../../ui/frame/Section'
import { AccessPill, AccessSentence } from '../../../ui/sessions/Access'
import { WhyLink } from '../../../ui/sessions/WhyLink'
import { Facts } from '../../../ui/tables/Facts'
import { boundSaid } from '../../../words/accessSentence'
import { errorWords } from '../../../words/errorWords'
import { showTimeUntil } from '../../../words/showDates'
import { everyCoach, namesOf } from '../AboutCourse'
import styles from '../course.module.css'
import { t } from '../t'

type Props = {
  refusal: ApiError
  session: MySession | undefined
  place: { session: string; course: string }
}

/** Why a course cannot be opened, until or from when, and what one can do. */
export function CourseRefused({ refusal, session, place }: Props) {
  const zone = useMyZone()
  const { now } = useClock()
  const { access } = refusal
  const view = session?.access.view ?? access?.view ?? null
  return (
    <>
      <PageHeader
        title={titleOf(session, place.course)}
        crumbs={[
          { label: t('mySessions.title'), to: backTo(view) },
          ...(session ? [{ label: session.title, to: paths.mySession(session.id) }] : []),
        ]}
        status={access && <AccessPill answer={access} zone={zone} now={now} />}
      />
      <Section title={headingOf(access, now)}>
        <p className={styles.text} aria-live="polite">
          <Reason refusal={refusal} session={session} />
        </p>
        <WhyLink to={paths.sessionAccess(place.session, { course: place.course })} />
      </Section>
      {session && (
        <WhomToAsk session={session} course={courseOf(session, place.course)} learns={access?.role === 'LEARNER'} />
      )}
      <Group gap="xs">
        <Button component={Link} to={backTo(view)} variant="default">
          {t('courseInSession.back')}
        </Button>
        {session && runs(session.roles) && (
          <Button component={Link} to={paths.session(session.id)} variant="default">
            {t('mySessions.page')}
          </Button>
        )}
      </Group>
    </>
  )
}

/** What will open is counted down to. */
function headingOf(access: Schemas['AccessAnswer'] | undefined, now: Date): string {
  const said = access && boundSaid(access)
  if (said?.bound !== 'starts') return t('courseInSession.refused')
  return t('courseInSession.opens', { until: showTimeUntil(said.instant, now) })
}

function Reason({ refusal, session }: Omit<Props, 'place'>) {
  const zone = useMyZone()
  const { now } = useClock()
  const { access } = refusal
  if (!access) return errorWords(refusal)
  if (access.reason === 'NO_ROLE') return t('courseInSession.notInCourse')
  const there = session ? { sessionZone: session.timeZone, hasCoach: session.coaches.length > 0 } : {}
  return <AccessSentence answer={access} who="you" {...there} {...{ zone, now }} />
}

/** Coaches help learners; coaches themselves turn to whoever manages the session. */
function WhomToAsk({ session, course, learns }: { session: MySession; course: MyCourse | undefined; learns: boolean }) {
  const coaches = everyCoach({ coaches: course?.coaches ?? [], sessionCoaches: session.coaches })
  const facts = [
    ...(learns && coaches.length > 0 ? [{ name: t('courseInSession.coaches'), value: namesOf(coaches) }] : []),
    { name: t('courseInSession.managers'), value: namesOf(session.managers) },
  ]
  return (
    <Section title={t('courseInSession.ask')}>
      <Facts facts={facts} />
    </Section>
  )
}

type MyCourse = MySession['courses'][number]

/** The course of this address, where the session still shows it: by id, or by the code that a link may carry. */
const courseOf = ({ courses }: MySession, idOrCode: string) =>
  courses.find(({ course: { id, code } }) => id === idOrCode || code.toLowerCase() === idOrCode.toLowerCase())

function titleOf(session: MySession | undefined, idOrCode: string): string {
  if (!session) return t('courseInSession.refused')
  const course = courseOf(session, idOrCode)?.course
  return course
    ? t('courseInSession.title', { course: course.title, session: session.title })
    : t('courseInSession.unnamed', { session: session.title })
}

/** The list in which the session stands now. */
function backTo(view: Schemas['SessionView'] | null): Address {
  if (view === 'UPCOMING') return paths.mySessions({ view: 'upcoming' })
  if (view === 'PAST') return paths.mySessions({ view: 'past' })
  return paths.mySessions()
}
