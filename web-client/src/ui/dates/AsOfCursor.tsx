import type { KeyboardEvent } from 'react'
import { percentAt, type TimeScale } from '../../lib/timeScale'
import { t } from '../../words/dates'
import { showMomentAndZone } from '../../words/showDates'
import styles from './TimeLine.module.css'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const STEPS: Record<string, number> = {
  ArrowRight: DAY,
  ArrowUp: DAY,
  ArrowLeft: -DAY,
  ArrowDown: -DAY,
  PageUp: 30 * DAY,
  PageDown: -30 * DAY,
}

const wholeMinute = (moment: Date) => Math.floor(moment.getTime() / MINUTE) * MINUTE

const beyond = ({ from, to }: TimeScale, moment: Date) =>
  moment.getTime() > to ? 'after' : moment.getTime() < from ? 'before' : undefined

type Props = {
  scale: TimeScale
  zone: string
  now: Date
  at: Date | undefined
  onMove: (at: Date | undefined) => void
}

/** The moment looked at: dragged, or moved by days with the arrow keys, by hours with Shift; Escape is today. */
export function AsOfCursor({ scale, zone, now, at, onMove }: Props) {
  const shown = at ?? now
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onMove(undefined)
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(new Date(kept(wholeMinute(shown) + (event.shiftKey ? step / 24 : step))))
  }
  /** On the scale; a moment that was typed may lie beyond it, and is left from there. */
  const kept = (epoch: number) =>
    Math.min(Math.max(scale.to, shown.getTime()), Math.max(Math.min(scale.from, shown.getTime()), epoch))
  return (
    <>
      <div
        className={styles.asOf}
        style={{ left: `${percentAt(scale, shown.getTime())}%` }}
        data-now={at ? undefined : true}
        data-beyond={beyond(scale, shown)}
      />
      <input
        type="range"
        className={styles.slider}
        min={scale.from}
        max={scale.to}
        step={HOUR}
        value={shown.getTime()}
        aria-label={t('timeline.cursor')}
        aria-valuetext={showMomentAndZone(shown, zone, now)}
        onChange={({ currentTarget: { value } }) => onMove(new Date(Math.round(Number(value) / HOUR) * HOUR))}
        onKeyDown={onKeyDown}
      />
    </>
  )
}
