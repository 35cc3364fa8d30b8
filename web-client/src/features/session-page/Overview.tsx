import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe, useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { mayDo, type Session, useSession } from '../../api/session'
import { paths } from '../../lib/paths'
import { Boundary } from '../../ui/feedback/Boundary'
import { Link } from '../../ui/frame/Link'
import { Pair, Section } from '../../ui/frame/Section'
import { SessionCourses } from '../../ui/sessions/SessionCourses'
import { Facts } from '../../ui/tables/Facts'
import { namesOf } from '../../words/personLine'
import styles from './overview.module.css'
import { linkedClasses } from './queries'
import { Readiness } from './Readiness'
import { t } from './t'
import { Warnings } from './Warnings'
import { When } from './When'

/** Who, what and when: the first thing one sees of a session. */
export function Overview({ id }: { id: string }) {
  const session = useSession(id)
  const zone = useMyZone()
  const now = useNow()
  return (
    <>
      <Warnings id={id} zone={zone} now={now} />
      <When session={session} zone={zone} now={now} />
      {session.description && (
        <Section title={t('sessionForm.description')}>
          <p className={styles.description}>{session.description}</p>
        </Section>
      )}
      <Pair>
        <Section title={t('sessions.courses')}>
          <SessionCourses courses={session.courses} />
        </Section>
        <People session={session} />
        {mayDo(session, 'ADMINISTER') && <Readiness session={session} />}
      </Pair>
    </>
  )
}

function People({ session }: { session: Session }) {
  const me = useMe()
  return (
    <Section title={t('session.people')}>
      <Facts
        facts={[
          {
            name: t(session.coaches.length > 1 ? 'session.coachesFact' : 'session.coachFact'),
            value: namesOf(session.coaches, me) || <span className={styles.missing}>{t('session.needsCoach')}</span>,
          },
          { name: t('session.managedBy'), value: namesOf(session.managers, me) },
          { name: t('sessions.learners'), value: <Learners session={session} /> },
          { name: t('sessionForm.afterEnd'), value: t(`afterEnd.${session.visibilityAfterEnd}`) },
        ]}
      />
    </Section>
  )
}

function Learners({ session }: { session: Session }) {
  const count = t('session.learnerCount', { count: session.counts.learners })
  if (!mayDo(session, 'ADMINISTER') || session.counts.classes === 0) return count
  return (
    <>
      {count}
      <Boundary fallback={null}>
        <ThroughClasses session={session.id} />
      </Boundary>
    </>
  )
}

function ThroughClasses({ session }: { session: string }) {
  const { items } = useSuspenseQuery(linkedClasses(session)).data
  return items.map(({ fromClass, enrolled }) => (
    <span key={fromClass.id}>
      {' · '}
      {t('session.through', { count: enrolled })} <Link to={paths.classGroup(fromClass.id)}>{fromClass.name}</Link>
    </span>
  ))
}
