import type { Session } from '../../api/session'
import { type Address, paths } from '../../lib/paths'
import { Link } from '../../ui/frame/Link'
import { Section } from '../../ui/frame/Section'
import styles from './overview.module.css'
import { t } from './t'

type Open = { words: string; to?: Address }

/** The page on which what is missing can be mended. */
function pageOf(session: string, pointer: string): Address {
  if (/^\/(coaches|courses)/.test(pointer)) return paths.session(session, { tab: 'courses' })
  if (/^\/(learners|classes)/.test(pointer)) return paths.session(session, { tab: 'learners' })
  return paths.editSession(session)
}

function openOnes({ id, readiness = [], coaches, courses, warnings }: Session): Open[] {
  // session coaches coach every course
  const uncoached = coaches.length > 0 ? 0 : courses.filter((course) => course.coaches.length === 0).length
  const dates = warnings.filter(({ mend }) => mend != null).length
  return [
    ...readiness.map(({ detail, pointer }) => ({ words: detail, to: pageOf(id, pointer) })),
    ...(uncoached
      ? [{ words: t('session.ready.uncoached', { count: uncoached }), to: paths.session(id, { tab: 'courses' }) }]
      : []),
    ...(dates ? [{ words: t('session.ready.datesAsk', { count: dates }) }] : []),
  ]
}

/** What is still missing before learners come, each with the page that mends it. */
export function Readiness({ session }: { session: Session }) {
  const open = openOnes(session)
  return (
    <Section
      title={t('session.ready.title')}
      aside={open.length ? t('session.ready.open', { count: open.length }) : null}
    >
      {open.length === 0 && (
        <p className={styles.ready}>
          <span aria-hidden="true">✓ </span>
          {t('session.ready.all')}
        </p>
      )}
      <ul className={styles.checks}>
        {open.map(({ words, to }) => (
          <li key={words}>
            <span className={styles.sign} aria-hidden="true">
              ?
            </span>
            {to ? <Link to={to}>{words}</Link> : words}
          </li>
        ))}
      </ul>
    </Section>
  )
}
