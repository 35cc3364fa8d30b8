import { t } from '../../lib/messages'
import { shiftDays } from '../../lib/shiftDays'
import { zoneName } from '../../lib/zonedTime'
import { TimeLine, type TimeLineRow } from '../../ui/TimeLine'
import { instantOf } from './request'
import type { Values } from './values'

type Bounds = { start: string | null; end: string | null }

const typed = (values: Values, start: string, end: string): Bounds => ({
  start: instantOf(start, values.timeZone, 'start'),
  end: instantOf(end, values.timeZone, 'end'),
})

function access(values: Values): Bounds {
  return values.accessBy === 'duration'
    ? { start: null, end: null }
    : typed(values, values.accessStart, values.accessEnd)
}

/** The coaches' bar as it is about to be; what is saved is what the server counts. */
function coaches(values: Values): Bounds {
  const learners = access(values)
  if (values.coachBy === 'same') return learners
  if (values.coachBy === 'days') {
    const shift = (instant: string | null, days: number) => instant && shiftDays(instant, days, values.timeZone)
    return {
      start: shift(learners.start, -Number(values.coachDaysBefore)),
      end: shift(learners.end, Number(values.coachDaysAfter)),
    }
  }
  const own = typed(values, values.coachAccessStart, values.coachAccessEnd)
  return { start: own.start ?? learners.start, end: own.end ?? learners.end }
}

/** A start that is not before its end cannot be drawn; its fault stands at the field. */
const drawable = ({ start, end }: Bounds): Bounds =>
  start && end && Date.parse(start) >= Date.parse(end) ? { start, end: null } : { start, end }

export function windowRows(values: Values): TimeLineRow[] {
  const after = t(`afterEnd.short.${values.visibilityAfterEnd}`)
  const byDuration = values.accessBy === 'duration'
  return [
    { label: t('window.listed'), tone: 'show', ...drawable(typed(values, values.displayStart, values.displayEnd)) },
    {
      label: t('window.learners'),
      tone: 'learn',
      ...drawable(access(values)),
      ...(byDuration ? { text: t('window.duration', { count: Number(values.durationDays) }) } : {}),
      after,
    },
    { label: t('window.coaches'), tone: 'coach', ...drawable(coaches(values)), after },
  ]
}

/** The three windows as bars on one time line, while they are typed. */
export function WindowsPreview({ values, now }: { values: Values; now: Date }) {
  return (
    <>
      <TimeLine rows={windowRows(values)} now={now} zone={values.timeZone} />
      <p style={{ color: 'var(--soft)', margin: '6px 0 0', fontSize: '0.8125rem' }}>
        {t('sessionForm.preview', { zone: zoneName(values.timeZone) })}
      </p>
    </>
  )
}
