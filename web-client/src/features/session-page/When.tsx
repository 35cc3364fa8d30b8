import type { ReactNode } from 'react'
import type { Session } from '../../api/session'
import { t } from '../../lib/messages'
import { showMoment, showMomentAndZone, showWindow } from '../../lib/showDates'
import { zoneName, zonesDiffer } from '../../lib/zonedTime'
import { Section } from '../../ui/Section'
import { TimeLine, type TimeLineRow } from '../../ui/TimeLine'
import styles from './overview.module.css'

type Props = { session: Session; zone: string; now: Date }

function rowsOf(session: Session): TimeLineRow[] {
  const after = t(`afterEnd.short.${session.visibilityAfterEnd}`)
  const days = session.durationDays
  return [
    { label: t('window.listed'), tone: 'show', start: session.displayStart, end: session.displayEnd },
    {
      label: t('window.learners'),
      tone: 'learn',
      start: session.accessStart,
      end: session.accessEnd,
      ...(days ? { text: t('window.duration', { count: days }) } : {}),
      after,
    },
    {
      label: t('window.coaches'),
      tone: 'coach',
      start: session.effectiveCoachStart,
      end: session.effectiveCoachEnd,
      after,
    },
  ]
}

/** What learners can do now, as the session's status says. */
function learnersNow({ session, zone, now }: Props): string {
  if (session.durationDays) return t('session.learners.duration', { count: session.durationDays })
  const moment = (instant: string | null) => (instant ? showMoment(instant, zone, now) : '')
  const after = t(`session.after.${session.visibilityAfterEnd}`)
  if (session.status === 'UPCOMING') return t('session.learners.UPCOMING', { moment: moment(session.accessStart) })
  if (session.status === 'PAST') return t('session.learners.PAST', { moment: moment(session.accessEnd), after })
  if (!session.accessEnd) return t('session.learners.noEnd')
  return t('session.learners.ACTIVE', { moment: moment(session.accessEnd), after })
}

/** When coaches teach: the window itself, since nothing says yet where it stands now. */
function coachesWhen({ session, zone, now }: Props): string {
  const { effectiveCoachStart: start, effectiveCoachEnd: end } = session
  const from = start && t('session.coaches.from', { moment: showMoment(start, zone, now) })
  const until = end && t('session.coaches.until', { moment: showMoment(end, zone, now) })
  if (!from && !until) return t('session.coaches.always')
  return t('session.coaches.window', { window: [from, until].filter(Boolean).join(' ') })
}

/** The three windows on one line, and what learners and coaches can do. */
export function When(props: Props) {
  const { session, zone, now } = props
  return (
    <Section title={t('session.when')} aside={t('session.now', { moment: showMomentAndZone(now, zone, now) })}>
      <TimeLine rows={rowsOf(session)} now={now} zone={zone} />
      <div className={styles.sentences}>
        <Sentence tone="learn" who={t('window.learners')}>
          {learnersNow(props)}
        </Sentence>
        <Sentence tone="coach" who={t('window.coaches')}>
          {coachesWhen(props)}
        </Sentence>
      </div>
      {zonesDiffer(zone, session.timeZone, now) && (
        <p className={styles.own}>
          {t('session.ownZone', {
            zone: zoneName(session.timeZone),
            window: showWindow({ start: session.accessStart, end: session.accessEnd }, session.timeZone),
          })}
        </p>
      )}
    </Section>
  )
}

function Sentence({ tone, who, children }: { tone: 'learn' | 'coach'; who: string; children: ReactNode }) {
  return (
    <p>
      <b style={{ color: `var(--${tone})` }}>{who}</b> {children}
    </p>
  )
}
