import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import { showMomentAndZone } from '../../../words/showDates'
import type { Held } from '../quiz/attempts'
import { t } from '../t'
import styles from './taking.module.css'
import { useSecondsLeft } from './useTimeLeft'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How much time is left: seen each second, heard twice. What ends days from now is a date. */
export function TimeLeft({ held: { attempt, ahead } }: { held: Held }) {
  const zone = useMyZone()
  const { now } = useClock()
  const { endsAt } = attempt
  const left = useSecondsLeft({ endsAt, ahead })
  if (left === undefined || endsAt === null) return null
  if (left > DAY) return <span>{t('taking.until', { moment: showMomentAndZone(endsAt, zone, now) })}</span>
  return (
    <>
      <span role="timer" className={left <= 5 * MINUTE ? styles.soon : undefined}>
        {t('taking.left', { time: clockOf(left) })}
      </span>
      <Heard left={left} />
    </>
  )
}

/** Said aloud as it is reached; who comes later sees it. */
function Heard({ left }: { left: number }) {
  const [from] = useState(left)
  const reached = [1, 5].find((minutes) => left <= minutes * MINUTE && from > minutes * MINUTE)
  return (
    <VisuallyHidden component="span" role="status">
      {reached && t('taking.minutesLeft', { count: reached })}
    </VisuallyHidden>
  )
}

const two = (n: number) => String(n).padStart(2, '0')

/** "14:32", "1:05:00". */
function clockOf(seconds: number): string {
  const minutes = `${Math.floor((seconds % HOUR) / MINUTE)}`
  const rest = two(seconds % MINUTE)
  return seconds < HOUR ? `${minutes}:${rest}` : `${Math.floor(seconds / HOUR)}:${two(Number(minutes))}:${rest}`
}
