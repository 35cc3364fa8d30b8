import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { mySession } from '../../api/mySession'
import { useClock } from '../../api/platform'
import { throwIfGone } from '../../api/problem'
import { paths } from '../../lib/paths'
import { zoneName } from '../../lib/zonedTime'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Section } from '../../ui/frame/Section'
import styles from './mySessions.module.css'
import { datesOf, SessionBody, SessionPills } from './SessionBody'
import { t } from './t'

const route = getRouteApi('/in/my-sessions/$session')

/** One session as oneself has it: also where it stands in no list at the moment. */
export function MySessionPage() {
  const { session: id } = route.useParams()
  const zone = useMyZone()
  const { now, ahead } = useClock()
  const { data: session, error } = useSuspenseQuery(mySession(id, ahead))
  throwIfGone(error)
  return (
    <>
      <PageHeader
        title={session.title}
        crumbs={[{ label: t('mySessions.title'), to: paths.mySessions() }]}
        status={<SessionPills {...{ session, zone, now }} />}
      />
      <Section title={t('mySessions.now')} aside={<span className={styles.dates}>{datesOf(session, zone)}</span>}>
        <SessionBody {...{ session, zone, now }} />
      </Section>
      <p className={styles.zone}>{t('mySessions.zone', { zone: zoneName(zone) })}</p>
    </>
  )
}
