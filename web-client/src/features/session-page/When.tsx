import { useSuspenseQuery } from '@tanstack/react-query'
import type { Session } from '../../api/session'
import { zoneName, zonesDiffer } from '../../lib/zonedTime'
import { AsOf } from '../../ui/dates/AsOf'
import { TimeLine } from '../../ui/dates/TimeLine'
import { Boundary } from '../../ui/feedback/Boundary'
import { Section } from '../../ui/frame/Section'
import { Verdicts, VerdictsSkeleton } from '../../ui/sessions/Verdicts'
import { windowRows } from '../../ui/sessions/windowRows'
import { showWindow } from '../../words/showDates'
import styles from './overview.module.css'
import { accessPhases } from './queries'
import { t } from './t'
import { useAsOf } from './useAsOf'

type Props = { session: Session; zone: string; now: Date }

/** The three windows on one line, and what learners, coaches and the reader can do at the moment looked at. */
export function When({ session, zone, now }: Props) {
  const { at, move } = useAsOf()
  return (
    <Section title={t('session.when')} aside={<AsOf at={at} onMove={move} {...{ now, zone }} />}>
      <TimeLine rows={windowRows(session)} now={now} zone={zone} asOf={{ at, onMove: move }} />
      <Boundary fallback={<VerdictsSkeleton />}>
        <AtThatMoment {...{ session, zone, now }} at={at ?? now} />
      </Boundary>
      {zonesDiffer(zone, session.timeZone, now) && (
        <p className={styles.own}>
          {t('session.ownZone', {
            zone: zoneName(session.timeZone),
            window: showWindow({ start: session.accessStart, end: session.accessEnd }, session.timeZone, now),
          })}
        </p>
      )}
    </Section>
  )
}

function AtThatMoment({ session, ...moment }: Props & { at: Date }) {
  const phases = useSuspenseQuery(accessPhases(session.id)).data
  return <Verdicts phases={phases} hasCoach={session.coaches.length > 0} {...moment} />
}
