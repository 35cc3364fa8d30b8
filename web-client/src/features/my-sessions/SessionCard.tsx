import type { MySession } from '../../api/mySession'
import { Section } from '../../ui/frame/Section'
import styles from './mySessions.module.css'
import { datesOf, SessionBody, SessionPills } from './SessionBody'

type Props = { session: MySession; zone: string; now: Date }

/** One session of mine in a list of them. */
export function SessionCard(props: Props) {
  const { session, zone } = props
  return (
    <Section
      title={session.title}
      status={<SessionPills {...props} />}
      aside={<span className={styles.dates}>{datesOf(session, zone)}</span>}
    >
      <SessionBody {...props} />
    </Section>
  )
}
