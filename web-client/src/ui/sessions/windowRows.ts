import type { Schemas } from '../../api/schemas'
import { t } from '../../words/sessions'
import type { TimeLineRow } from '../dates/TimeLine'

/** The dates of a session, saved or not yet, with the coaches' window that counts. */
export type Windows = Pick<
  Schemas['SessionResponse'],
  | 'displayStart'
  | 'displayEnd'
  | 'accessStart'
  | 'accessEnd'
  | 'durationDays'
  | 'effectiveCoachStart'
  | 'effectiveCoachEnd'
  | 'visibilityAfterEnd'
>

/** The three windows of a session as rows of a time line: when it is listed, for learners, for coaches. */
export function windowRows(session: Windows): TimeLineRow[] {
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
