import { VisuallyHidden } from '@mantine/core'
import { mayDo, type Session } from '../../api/session'
import { t } from '../../lib/messages'
import { paths } from '../../lib/paths'
import { Section } from '../../ui/Section'
import styles from './overview.module.css'

type Check = { done: boolean; words: string; tab?: 'courses' | 'learners' }

function checksOf({ counts, courses, coaches, warnings }: Session): Check[] {
  const uncoached = courses.filter((course) => course.coaches.length === 0)
  const dates = warnings.filter(({ mend }) => mend != null).length
  return [
    counts.courses > 0
      ? { done: true, words: t('session.ready.courses', { count: counts.courses }) }
      : { done: false, words: t('session.ready.noCourses'), tab: 'courses' },
    coaches.length > 0
      ? { done: true, words: t('session.ready.coach') }
      : { done: false, words: t('session.ready.noCoach'), tab: 'courses' },
    uncoached.length === 0
      ? { done: counts.courses > 0, words: t('session.ready.courseCoaches') }
      : { done: false, words: t('session.ready.uncoached', { count: uncoached.length }), tab: 'courses' },
    counts.learners > 0
      ? { done: true, words: t('session.ready.learners', { count: counts.learners }) }
      : { done: false, words: t('session.ready.noLearners'), tab: 'learners' },
    dates === 0
      ? { done: true, words: t('session.ready.dates') }
      : { done: false, words: t('session.ready.datesAsk', { count: dates }) },
  ]
}

/** What is done and what is still open before learners come. */
export function Readiness({ session }: { session: Session }) {
  const checks = checksOf(session)
  const done = checks.filter((check) => check.done).length
  return (
    <Section title={t('session.ready.title')} aside={t('session.ready.count', { done, total: checks.length })}>
      <ul className={styles.checks}>
        {checks.map(({ done, words, tab }) => (
          <li key={words}>
            <span className={styles.sign} data-open={!done || undefined} aria-hidden="true">
              {done ? '✓' : '?'}
            </span>
            <span>
              <VisuallyHidden>{t(done ? 'session.ready.done' : 'session.ready.open')}: </VisuallyHidden>
              {tab && mayDo(session, 'ADMINISTER') ? <a href={paths.session(session.id, { tab })}>{words}</a> : words}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
