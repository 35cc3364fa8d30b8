import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { readDay, readMoment } from '../../lib/moments'
import { localTime, zoneName, zonesDiffer } from '../../lib/zonedTime'
import { t } from '../../words/dates'
import { showDayWithWeekday, showMoment, showTime } from '../../words/showDates'
import styles from './SaidBack.module.css'

/** Stands beneath the field and describes it, as long as there is no fault; Mantine's word for that is success. */
export const saidBack = (words: ReactNode) => ({
  success: words,
  successProps: { c: 'dimmed', component: 'div' },
  withSuccessStyles: false,
})

type Shared = {
  /** What was typed. */
  text: string
  /** Another day was meant: what to type instead. */
  onOther: (text: string) => void
}

type MomentProps = Shared & { zone: string; bound: 'start' | 'end'; viewerZone: string; now: Date }

/** A moment that was typed, in words, before anybody saves it: its day and time, the same for the reader, and what else it could be. */
export function MomentSaidBack({ text, onOther, zone, bound, viewerZone, now }: MomentProps) {
  const moment = readMoment(text, { zone, bound })
  if (!('instant' in moment) || !moment.instant) return null
  const { instant, twice, or } = moment
  const yours = zonesDiffer(zone, viewerZone, new Date(instant))
  return (
    <>
      <Line>{momentWords(instant, zone)}</Line>
      {twice && <Line>{t('moment.twice')}</Line>}
      {yours && (
        <Line>{t('moment.yours', { moment: showMoment(instant, viewerZone, now), zone: zoneName(viewerZone) })}</Line>
      )}
      {or && <Other text={or} onOther={onOther} />}
    </>
  )
}

/** A day that was typed, in words. */
export function DaySaidBack({ text, onOther }: Shared) {
  const found = readDay(text)
  if (!('day' in found) || !found.day) return null
  return (
    <>
      <Line>{dayWords(found.day)}</Line>
      {found.or && <Other text={found.or} onOther={onOther} />}
    </>
  )
}

const dayWords = (day: string) => showDayWithWeekday(`${day.slice(0, 10)}T00:00:00Z`, 'UTC')

function momentWords(instant: string, zone: string): string {
  const day = showDayWithWeekday(instant, zone)
  const { hour, minute, second } = localTime(new Date(instant), zone)
  const isLast = hour === 23 && minute === 59 && second === 59
  return isLast ? t('moment.untilEnd', { day }) : t('moment.at', { day, time: showTime(instant, zone) })
}

const Line = ({ children }: { children: string }) => <span className={styles.line}>{children}</span>

function Other({ text, onOther }: { text: string; onOther: (text: string) => void }) {
  return (
    <span className={styles.line}>
      {t('moment.orElse')}{' '}
      <Anchor component="button" type="button" inherit onClick={() => onOther(text)}>
        {t('moment.take', { day: dayWords(text) })}
      </Anchor>
    </span>
  )
}
