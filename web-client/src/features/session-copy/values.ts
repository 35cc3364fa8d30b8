import type { Schemas } from '../../api/schemas'
import type { Session } from '../../api/session'
import { readDay } from '../../lib/moments'
import { t } from './t'

export type Move = 'same' | 'days' | 'startsOn'

/** What stands in the fields: the day as it was typed. */
export type Values = {
  title: string
  move: Move
  days: number | string
  startsOn: string
  withCourseCoaches: boolean
  withContent: boolean
}

const DATES = ['displayStart', 'displayEnd', 'accessStart', 'accessEnd', 'coachAccessStart', 'coachAccessEnd'] as const

/** How the dates of a session can be moved: not at all where it has none, to a day only where access has a start. */
export function movesOf(session: Session): readonly Move[] {
  if (DATES.every((date) => session[date] === null)) return ['same']
  return session.accessStart === null ? ['same', 'days'] : ['same', 'days', 'startsOn']
}

export const fresh = ({ title }: Session): Values => ({
  title: t('sessionCopy.proposed', { title }),
  move: 'same',
  days: '',
  startsOn: '',
  withCourseCoaches: false,
  withContent: true,
})

/** Larger numbers are none for the server; it says itself how far dates move at most. */
const isWhole = (days: number | string) =>
  String(days).trim() !== '' && Number.isInteger(Number(days)) && Math.abs(Number(days)) < 2 ** 31

function dayFault(text: string): string | undefined {
  const found = readDay(text)
  if ('fault' in found) return t(found.fault)
  return found.day === null ? t('form.required') : undefined
}

/** What the browser can refuse by itself, by field. */
export function faultsOf({ title, move, days, startsOn }: Values): Record<string, string> {
  const startFault = move === 'startsOn' && dayFault(startsOn)
  return {
    ...(title.trim() === '' ? { title: t('form.required') } : {}),
    ...(move === 'days' && !isWhole(days) ? { days: t('sessionCopy.wholeDays') } : {}),
    ...(startFault ? { startsOn: startFault } : {}),
  }
}

function shiftOf({ move, days, startsOn }: Values): Pick<Schemas['CopyRequest'], 'shiftDays' | 'accessStartsOn'> {
  if (move === 'days') return { shiftDays: Number(days) }
  const found = readDay(startsOn)
  return move === 'startsOn' && 'day' in found ? { accessStartsOn: found.day } : {}
}

export const requestOf = (values: Values): Schemas['CopyRequest'] => ({
  title: values.title.trim(),
  withCourseCoaches: values.withCourseCoaches,
  withContent: values.withContent,
  ...shiftOf(values),
})

/** Where the server's faults stand here. */
export const FIELDS = { '/shiftDays': 'days', '/accessStartsOn': 'startsOn' } as const
