import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { zoneName, zonesDiffer } from '../../lib/zonedTime'
import { AsOf } from '../../ui/dates/AsOf'
import { TimeLine, type TimeLineRow } from '../../ui/dates/TimeLine'
import { Pill } from '../../ui/feedback/Pill'
import { Section } from '../../ui/frame/Section'
import { Facts } from '../../ui/tables/Facts'
import { useMoving } from '../../ui/tables/useMoving'
import type { Tone } from '../../words/accessPill'
import { showSpan, showWindow } from '../../words/showDates'
import styles from './access.module.css'
import type { AccessCheck } from './queries'
import { type PlainKey, t } from './t'

type Window = Schemas['CheckedWindow']
type Look = { label: PlainKey; tone: TimeLineRow['tone'] }

/** In the order in which windows stand below each other on every time line. */
const LOOKS: Record<Schemas['WindowKind'], Look> = {
  DISPLAY: { label: 'window.listed', tone: 'show' },
  ACCESS: { label: 'window.learners', tone: 'learn' },
  DURATION: { label: 'sessionAccess.window.DURATION', tone: 'learn' },
  EXTENSION: { label: 'sessionAccess.window.EXTENSION', tone: 'learn' },
  COACH_ACCESS: { label: 'window.coaches', tone: 'coach' },
}
const ORDER = Object.keys(LOOKS)
const inOrder = (windows: readonly Window[]) =>
  [...windows].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))

const INSIDE: Record<TimeLineRow['tone'], Tone> = { show: 'quiet', learn: 'learn', coach: 'coach' }

type Props = { answer: AccessCheck; at: Date | undefined; onAt: (at: Date | undefined) => void }

/** The windows that were looked at, now, and the moment that was asked about. */
export function When({ answer, at, onAt }: Props) {
  const zone = useMyZone()
  const now = useNow()
  const { at: shown, move } = useMoving(at, onAt)
  const windows = inOrder(answer.windows)
  return (
    <Section title={t('sessionAccess.when')} aside={<AsOf at={shown} onMove={move} {...{ now, zone }} />}>
      {windows.length === 0 && <p className={styles.plain}>{t('sessionAccess.noWindows')}</p>}
      {windows.length > 0 && (
        <>
          <TimeLine
            rows={rowsOf(windows, answer, zone, now)}
            now={now}
            zone={zone}
            asOf={{ at: shown, onMove: move }}
          />
          <div className={styles.windows}>
            <Facts
              facts={windows.map((window) => ({
                name: t(LOOKS[window.kind].label),
                value: <Value window={window} answer={answer} {...{ zone, now }} />,
              }))}
            />
          </div>
        </>
      )}
    </Section>
  )
}

/** What remains after the end is drawn after the end that counts. */
function rowsOf(windows: readonly Window[], { access }: AccessCheck, zone: string, now: Date): TimeLineRow[] {
  const { afterEnd, windowEnd, durationDays } = access
  return windows.map((window) => {
    const ends = afterEnd && window.kind !== 'DISPLAY' && window.end === windowEnd
    return {
      start: drawnFrom(window, windows),
      end: window.end,
      label: t(LOOKS[window.kind].label),
      tone: LOOKS[window.kind].tone,
      text: isUnbegun(window) ? daysWords(durationDays) : showWindow(window, zone, now),
      after: ends ? t(`afterEnd.short.${afterEnd}`) : undefined,
    }
  })
}

/** An extension has no start of its own: it is drawn as what it adds to the learner's own end. */
function drawnFrom({ kind, start, end }: Window, windows: readonly Window[]): string | null {
  const own = windows.find((each) => each.kind === 'ACCESS' || each.kind === 'DURATION')?.end
  const adds = kind === 'EXTENSION' && own && end && Date.parse(own) < Date.parse(end)
  return adds ? own : start
}

/** Days that count from a visit which has not been yet. */
const isUnbegun = ({ kind, start }: Window) => kind === 'DURATION' && start === null

const daysWords = (count: number | null) =>
  count === null ? t('sessionAccess.daysUnsaid') : t('window.duration', { count })

type ValueProps = { window: Window; answer: AccessCheck; zone: string; now: Date }

function Value({ window, answer, zone, now }: ValueProps) {
  const { timeZone } = answer
  const words = isUnbegun(window) ? daysWords(answer.access.durationDays) : showSpan(window, zone, now)
  const bound = window.start ?? window.end
  const differs = bound !== null && zonesDiffer(zone, timeZone, new Date(bound))
  return (
    <div className={styles.window}>
      <div>
        {words}
        {differs && (
          <div className={styles.there}>
            {t('sessionAccess.there', { zone: zoneName(timeZone), window: showSpan(window, timeZone, now) })}
          </div>
        )}
      </div>
      <StandingPill {...window} />
    </div>
  )
}

/** Where the moment stands to the window; a listing is not a door, so it has words of its own. */
function StandingPill({ kind, standing }: Window) {
  const tone = standing === 'INSIDE' ? INSIDE[LOOKS[kind].tone] : 'quiet'
  return (
    <Pill tone={tone}>
      {kind === 'DISPLAY' ? t(`sessionAccess.listing.${standing}`) : t(`sessionAccess.standing.${standing}`)}
    </Pill>
  )
}
