import { useSuspenseQuery } from '@tanstack/react-query'
import { nameOf } from '../../api/find'
import { useMe, useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { mayDo, type Session, useSession } from '../../api/session'
import { t } from '../../lib/messages'
import { paths } from '../../lib/paths'
import { Boundary } from '../../ui/Boundary'
import { Facts } from '../../ui/Facts'
import { OrderedList } from '../../ui/OrderedList'
import { Pair, Section } from '../../ui/Section'
import styles from './overview.module.css'
import { linkedClasses } from './queries'
import { Readiness } from './Readiness'
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
        <Courses session={session} />
        <People session={session} />
        {mayDo(session, 'ADMINISTER') && <Readiness session={session} />}
      </Pair>
    </>
  )
}

function Courses({ session }: { session: Session }) {
  return (
    <Section title={t('sessions.courses')}>
      {session.courses.length === 0 && <p className={styles.soft}>{t('session.noCourses')}</p>}
      <OrderedList
        label={t('sessions.courses')}
        items={session.courses.map(({ course, coaches }) => ({
          id: course.id,
          name: course.title,
          content: (
            <>
              <b>{course.title}</b> <span className={styles.soft}>{course.code}</span>
              <div className={coaches.length ? styles.soft : styles.missing}>
                {coaches.map(nameOf).join(', ') || t('session.noCourseCoach')}
              </div>
            </>
          ),
        }))}
      />
    </Section>
  )
}

function People({ session }: { session: Session }) {
  const me = useMe()
  const names = (people: readonly Schemas['PersonSummary'][]) =>
    people.map((person) => (person.id === me.id ? t('session.you') : nameOf(person))).join(', ')
  return (
    <Section title={t('session.people')}>
      <Facts
        facts={[
          {
            name: t(session.coaches.length > 1 ? 'session.coachesFact' : 'session.coachFact'),
            value: names(session.coaches) || <span className={styles.missing}>{t('session.needsCoach')}</span>,
          },
          { name: t('session.managedBy'), value: names(session.managers) },
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
      {t('session.through', { count: enrolled })} <a href={paths.classGroup(fromClass.id)}>{fromClass.name}</a>
    </span>
  ))
}
