import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { t } from '../../lib/messages'
import { paths } from '../../lib/paths'
import { AccessPill, AccessSentence } from '../../ui/Access'
import { Facts } from '../../ui/Facts'
import { PageHeader } from '../../ui/PageHeader'
import { Pill } from '../../ui/Pill'
import { Section } from '../../ui/Section'
import { CourseRefused } from './CourseRefused'
import styles from './mySessions.module.css'
import { coachesHere, nameOf } from './people'
import { courseInSession } from './queries'

const route = getRouteApi('/in/my-sessions/$session/courses/$course')

/** A course as it is taken or taught in one session. */
export function CourseInSessionPage() {
  const { session, course } = route.useParams()
  const { data } = useSuspenseQuery(courseInSession(session, course))
  return 'refusal' in data ? <CourseRefused refusal={data.refusal} /> : <Course found={data.course} />
}

function Course({ found }: { found: Schemas['CourseInSession'] }) {
  const zone = useMyZone()
  const now = useNow()
  const { access, course, session, roles } = found
  const hasCoach = everyCoach(found).length > 0
  return (
    <>
      <PageHeader
        title={t('courseInSession.title', { course: course.title, session: session.title })}
        crumbs={[{ label: t('mySessions.title'), href: paths.mySessions() }]}
        status={
          <>
            <AccessPill answer={access} zone={zone} now={now} />
            {coachesHere(roles) && <Pill tone="coach">{t('mySessions.coach')}</Pill>}
          </>
        }
      />
      <Section title={t('courseInSession.access')}>
        <p className={styles.text}>
          <AccessSentence answer={access} who="you" sessionZone={found.timeZone} {...{ zone, now, hasCoach }} />
        </p>
        {found.locked && coachesHere(roles) && <p className={styles.quiet}>{t('courseInSession.locked')}</p>}
      </Section>
      <Section title={t('courseInSession.content')}>
        <p className={styles.quiet}>{t('courseInSession.empty')}</p>
      </Section>
      <Section title={t('courseInSession.facts')}>
        <Facts facts={factsOf(found)} />
      </Section>
    </>
  )
}

/** Who coaches this course, those of the whole session included, each once. */
function everyCoach({ coaches, sessionCoaches }: Schemas['CourseInSession']) {
  return [...new Map([...coaches, ...sessionCoaches].map((each) => [each.id, each])).values()]
}

function factsOf(found: Schemas['CourseInSession']) {
  const coaches = everyCoach(found).map(nameOf).join(', ')
  const managers = found.managers.map(nameOf).join(', ')
  return [
    { name: t('courseInSession.session'), value: found.session.title },
    { name: t('courseInSession.coaches'), value: coaches || t('courseInSession.nobody') },
    { name: t('courseInSession.managers'), value: managers || t('courseInSession.nobody') },
    ...(found.description
      ? [{ name: t('courseInSession.description'), value: <p className={styles.text}>{found.description}</p> }]
      : []),
  ]
}
