import { zoneName, zonesDiffer } from '../../lib/zonedTime'
import { t } from '../../words/access'
import { accessPill } from '../../words/accessPill'
import {
  type AccessAnswer,
  type AccessContext,
  accessSentence,
  boundSaid,
  type SaidBound,
} from '../../words/accessSentence'
import { isSameDay, showDay, showMoment } from '../../words/showDates'
import { Pill } from '../feedback/Pill'

type PillProps = { answer: AccessAnswer; zone: string; now: Date; at?: Date }

/** "Open", "16 days left", "Read only", "Starts 1 March". */
export function AccessPill({ answer, ...moment }: PillProps) {
  const { tone, words } = accessPill(answer, moment)
  return <Pill tone={tone}>{words}</Pill>
}

type Props = AccessContext & {
  answer: AccessAnswer
  /** The session's own zone: its time is said too where it differs from the reader's. */
  sessionZone?: string
}

/** What one may do now and until when, as a sentence. */
export function AccessSentence({ answer, sessionZone, ...context }: Props) {
  return (
    <>
      {accessSentence(answer, context)}
      {sessionZone && <There answer={answer} there={sessionZone} {...context} />}
    </>
  )
}

type ThereProps = Pick<AccessContext, 'zone' | 'now' | 'at'> & { answer: AccessAnswer; there: string }

/** The instant of the sentence as the session's own clocks show it; what is said as a day, only where theirs is another. */
function There({ answer, zone, there, now, at = now }: ThereProps) {
  const said = boundSaid(answer)
  if (!said) return null
  const sameDay = showDay(said.instant, zone) === showDay(said.instant, there)
  if (said.bound === 'ended' && sameDay && !isSameDay(said.instant, at, zone)) return null
  return <InZone {...said} {...{ zone, there, now }} />
}

type InZoneProps = SaidBound & { zone: string; there: string; now: Date }

/** "In Tokyo that end is 1 June, 15:00.": nothing where the clocks show the same. */
export function InZone({ instant, bound, zone, there, now }: InZoneProps) {
  if (!zonesDiffer(zone, there, new Date(instant))) return null
  return <> {t(`access.there.${bound}`, { zone: zoneName(there), moment: showMoment(instant, there, now) })}</>
}
