import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { ApiError } from '../../api/problem'
import { t } from '../../lib/messages'
import { paths } from '../../lib/paths'
import { AccessPill, AccessSentence } from '../../ui/Access'
import { errorWords } from '../../ui/errorWords'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import styles from './mySessions.module.css'

/** Why a course cannot be opened, until or from when, and what one can do. */
export function CourseRefused({ refusal }: { refusal: ApiError }) {
  const zone = useMyZone()
  const now = useNow()
  const { access } = refusal
  return (
    <>
      <PageHeader
        title={t('courseInSession.refused')}
        crumbs={[{ label: t('mySessions.title'), href: paths.mySessions() }]}
        status={access && <AccessPill answer={access} zone={zone} now={now} />}
      />
      <Section>
        <p className={styles.text}>
          {access ? <AccessSentence answer={access} who="you" {...{ zone, now }} /> : errorWords(refusal)}
        </p>
        <p className={styles.quiet}>
          <a href={backTo(access?.view ?? null)}>{t('courseInSession.back')}</a>
        </p>
      </Section>
    </>
  )
}

/** The list in which the session stands now. */
function backTo(view: 'CURRENT' | 'UPCOMING' | 'PAST' | null): string {
  if (view === 'UPCOMING') return paths.mySessions({ view: 'upcoming' })
  if (view === 'PAST') return paths.mySessions({ view: 'past' })
  return paths.mySessions()
}
