import { useMe } from '../../api/me'
import type { Schemas } from '../../api/schemas'
import type { Session } from '../../api/session'
import { scaleOf } from '../../lib/timeScale'
import { zoneName } from '../../lib/zonedTime'
import { TimeLine } from '../../ui/dates/TimeLine'
import { WarningNotes } from '../../ui/feedback/WarningNotes'
import { Pair, Section } from '../../ui/frame/Section'
import { SessionCourses } from '../../ui/sessions/SessionCourses'
import { windowRows } from '../../ui/sessions/windowRows'
import { Facts } from '../../ui/tables/Facts'
import { namesOf } from '../../words/personLine'
import styles from './copy.module.css'
import { t } from './t'

type Content = Schemas['CopyResponse']['content']
type Props = { session: Session; copy: Session; content: Content; waiting: boolean; now: Date }

/** The copy as it would be: its windows under those of the model, its courses, its people, and what is still open. */
export function CopyPreview({ session, copy, content, waiting, now }: Props) {
  return (
    <div className={styles.preview} aria-busy={waiting}>
      <WarningNotes warnings={copy.warnings} zone={copy.timeZone} now={now} />
      <Windows {...{ session, copy, now }} />
      <Pair>
        <Section title={t('sessions.courses')}>
          <SessionCourses courses={copy.courses} />
          <Facts facts={[{ name: t('sessionCopy.content'), value: contentWords(content) }]} />
        </Section>
        <People copy={copy} />
        {copy.readiness.length > 0 && <Open questions={copy.readiness} />}
      </Pair>
    </div>
  )
}

function Windows({ session, copy, now }: Omit<Props, 'waiting' | 'content'>) {
  const before = windowRows(session)
  const after = windowRows(copy)
  const drawn = { now, zone: session.timeZone, scale: scaleOf([...before, ...after], [now]) }
  return (
    <Section title={t('session.when')} aside={t('sessionForm.preview', { zone: zoneName(session.timeZone) })}>
      <h3 className={styles.name}>{session.title}</h3>
      <TimeLine rows={before} name={session.title} {...drawn} />
      <h3 className={styles.name}>{copy.title}</h3>
      <TimeLine rows={after} name={copy.title} {...drawn} />
    </Section>
  )
}

/** "2 own items, 1 adapted item". */
function contentWords({ items, adaptations, hidden }: Content): string {
  const counted = Object.entries({ items, adaptations, hidden } as const) as [keyof Content, number][]
  const words = counted
    .filter(([, count]) => count > 0)
    .map(([what, count]) => t(`sessionCopy.content.${what}`, { count }))
  return words.join(', ') || t('sessionCopy.content.none')
}

function People({ copy }: { copy: Session }) {
  const me = useMe()
  return (
    <Section title={t('session.people')}>
      <Facts
        facts={[
          { name: t('session.sessionCoaches'), value: namesOf(copy.coaches, me) || t('sessionForm.review.none') },
          { name: t('session.managedBy'), value: namesOf(copy.managers, me) },
          { name: t('sessions.learners'), value: t('sessionForm.review.none') },
        ]}
      />
      <p className={styles.never}>{t('sessionCopy.never')}</p>
    </Section>
  )
}

function Open({ questions }: { questions: readonly Schemas['Warning'][] }) {
  return (
    <Section title={t('session.ready.title')} aside={t('session.ready.open', { count: questions.length })}>
      <ul className={styles.questions}>
        {questions.map(({ detail, pointer }) => (
          <li key={pointer + detail}>{detail}</li>
        ))}
      </ul>
    </Section>
  )
}
