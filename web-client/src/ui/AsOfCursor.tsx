import type { KeyboardEvent } from 'react'
import { t } from '../lib/messages'
import { showMomentAndZone } from '../lib/showDates'
import { percentAt, type TimeScale } from '../lib/timeScale'
import styles from './TimeLine.module.css'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const STEPS: Record<string, number> = {
  ArrowRight: DAY,
  ArrowUp: DAY,
  ArrowLeft: -DAY,
  ArrowDown: -DAY,
  PageUp: 30 * DAY,
  PageDown: -30 * DAY,
}

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
    const moved = shown.getTime() + (event.shiftKey ? step / 24 : step)
    onMove(new Date(Math.min(scale.to, Math.max(scale.from, moved))))
  }
  return (
    <>
      {at && <div className={styles.asOf} style={{ left: `${percentAt(scale, at.getTime())}%` }} />}
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
