import { VisuallyHidden } from '@mantine/core'
import { useRef } from 'react'
import { monthTicks, percentAt, scaleOf, type TimeScale, type Window } from '../../lib/timeScale'
import { t } from '../../words/dates'
import { showDay, showDayShort, showMonth, showWindow } from '../../words/showDates'
import { AsOfCursor } from './AsOfCursor'
import styles from './TimeLine.module.css'
import { useTight } from './useTight'

export type TimeLineRow = Window & {
  label: string
  tone: 'show' | 'learn' | 'coach'
  /** What the bar says; its dates unless given. */
  text?: string
  /** What holds after the end, "read only": drawn as a hatch. */
  after?: string | undefined
  /** Not known yet: the row stays empty. */
  pending?: boolean
}

type Props = {
  rows: readonly TimeLineRow[]
  /** The installation's present moment. */
  now: Date
  zone: string
  /** The moment looked at, and who is told when it is moved; undefined is now. */
  asOf?: { at: Date | undefined; onMove: (at: Date | undefined) => void }
  /** What it shows, where there are several. */
  name?: string
  /** Drawn on this scale, to be compared with another; on its own one unless given. */
  scale?: TimeScale
}

const YEAR = 366 * 86_400_000

/** Windows as bars under the months, the present moment as a red line, and a cursor to look at another. */
export function TimeLine({
  rows,
  now,
  zone,
  asOf,
  name = t('timeline.name'),
  scale = scaleOf([...rows], [now]),
}: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const isTight = useTight(frame)
  return (
    <figure style={{ margin: 0 }} aria-label={name}>
      <div ref={frame} className={styles.frame} data-tight={isTight || undefined}>
        <div className={styles.labels} aria-hidden="true">
          {rows.map(({ label }) => (
            <div key={label} className={styles.label}>
              {label}
            </div>
          ))}
        </div>
        <div className={styles.plot}>
          <Months scale={scale} zone={zone} now={now} />
          {rows.map((row) => (
            <Line key={row.label} {...{ row, scale, zone, now }} />
          ))}
          <div className={styles.now} style={{ left: `${percentAt(scale, now.getTime())}%` }}>
            <b>
              <VisuallyHidden>{t('timeline.now', { moment: '' })}</VisuallyHidden>
              {scale.to - scale.from > YEAR ? showDay(now, zone) : showDayShort(now, zone, now)}
            </b>
          </div>
          {asOf && <AsOfCursor scale={scale} zone={zone} now={now} {...asOf} />}
        </div>
      </div>
    </figure>
  )
}

/** Names of months, left out where the present moment's own name would cover them. */
function Months({ scale, zone, now }: { scale: TimeScale; zone: string; now: Date }) {
  const at = (epoch: number) => percentAt(scale, epoch)
  const nowAt = at(now.getTime())
  const ticks = monthTicks(scale, zone)
  const named = ticks.filter(({ epoch }) => at(epoch) < 97 && !(nowAt - at(epoch) > -6 && nowAt - at(epoch) < 9))
  return ticks.map((tick) => {
    const left = at(tick.epoch)
    const place = named.indexOf(tick)
    const near = nowAt - left > -9 && nowAt - left < 16
    return (
      <div key={tick.epoch} aria-hidden="true">
        <span className={styles.grid} style={{ left: `${left}%` }} />
        {place >= 0 && (
          <span className={styles.month} style={{ left: `${left}%` }} data-near={near || undefined}>
            {showMonth(tick, named[place - 1], zone, now)}
          </span>
        )}
      </div>
    )
  })
}

type LineProps = { row: TimeLineRow; scale: TimeScale; zone: string; now: Date }

function Line({ row, scale, zone, now }: LineProps) {
  const from = row.start ? percentAt(scale, Date.parse(row.start)) : 0
  const to = row.end ? percentAt(scale, Date.parse(row.end)) : 100
  const text = row.pending ? '…' : (row.text ?? showWindow(row, zone, now))
  return (
    <div className={styles.line}>
      <span className={styles.caption} aria-hidden="true">
        <span className={styles.named}>{row.label}: </span>
        {text}
        {row.after && row.end ? `, ${row.after}` : ''}
      </span>
      {!row.pending && (
        <span
          className={`${styles.bar} ${styles[row.tone]}`}
          style={{ left: `${from}%`, width: `${Math.max(0, to - from)}%` }}
          data-open-start={!row.start || undefined}
          data-open-end={!row.end || undefined}
          data-bar
          title={text}
        >
          <span className={styles.words}>
            <VisuallyHidden>{row.label}: </VisuallyHidden>
            {text}
          </span>
        </span>
      )}
      {row.after && row.end && to < 100 && (
        <span
          className={`${styles.bar} ${styles[row.tone]} ${styles.after}`}
          style={{ left: `${to + 0.4}%`, width: `${99.6 - to}%` }}
          data-bar
          title={row.after}
        >
          <span className={styles.words}>{row.after}</span>
        </span>
      )}
    </div>
  )
}
