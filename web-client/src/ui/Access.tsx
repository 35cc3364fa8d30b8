import { t } from '../lib/messages'
import { showMoment } from '../lib/showDates'
import { zoneName, zonesDiffer } from '../lib/zonedTime'
import { accessPill } from './accessPill'
import { type AccessAnswer, type AccessContext, accessSentence } from './accessWords'
import { Pill } from './Pill'

type PillProps = { answer: AccessAnswer; zone: string; now: Date }

/** "Open", "16 days left", "Read only", "Starts 1 March". */
export function AccessPill({ answer, zone, now }: PillProps) {
  const { tone, words } = accessPill(answer, { zone, now })
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
      {sessionZone && <There answer={answer} zone={context.zone} there={sessionZone} now={context.now} />}
    </>
  )
}

type ThereProps = { answer: AccessAnswer; zone: string; there: string; now: Date }

/** The instant of the sentence as the session's own clocks show it. */
function There({ answer, zone, there, now }: ThereProps) {
  const named = [answer.windowStart, answer.windowEnd].find((bound) => bound && Date.parse(bound) > now.getTime())
  if (!named || !zonesDiffer(zone, there, new Date(named))) return null
  const key = named === answer.windowStart ? 'access.thereStarts' : 'access.thereEnds'
  return <> {t(key, { zone: zoneName(there), moment: showMoment(named, there, now) })}</>
}
