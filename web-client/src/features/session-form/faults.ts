import { ApiError } from '../../api/problem'
import type { Schemas } from '../../api/schemas'
import { momentFault } from '../../words/momentFault'
import { instantOf } from './request'
import { STEPS, type Step } from './search'
import { t } from './t'
import { type DateField, labelOf, type Values } from './values'

/** Which step shows a field. */
export function stepOf(path: string): Step {
  if (/^courses\.\d+\.coaches/.test(path) || path === 'coaches') return 'coaches'
  if (path.startsWith('courses')) return 'courses'
  if (path === 'learners' || path === 'classes') return 'learners'
  return 'details'
}

type Pair = [DateField, DateField]

/** The pairs of dates that are shown, by how access is given. */
function windowsOf(values: Values): Pair[] {
  return [
    ...(values.accessBy === 'dates' ? [['accessStart', 'accessEnd'] as Pair] : []),
    ['displayStart', 'displayEnd'],
    ...(values.coachBy === 'dates' ? [['coachAccessStart', 'coachAccessEnd'] as Pair] : []),
  ]
}

const unreadableOf = (values: Values, [start, end]: Pair): [string, string][] => {
  const zone = values.timeZone
  return [
    [start, momentFault(values[start], { zone, bound: 'start' })] as const,
    [end, momentFault(values[end], { zone, bound: 'end' })] as const,
  ].flatMap(([field, fault]) => (fault ? [[field, fault]] : []))
}

function windowFaults(values: Values, [start, end]: Pair): [string, string][] {
  const zone = values.timeZone
  const found = unreadableOf(values, [start, end])
  if (found.length) return found
  const [from, to] = [instantOf(values[start], zone, 'start'), instantOf(values[end], zone, 'end')]
  return from && to && Date.parse(from) >= Date.parse(to) ? [[end, t('sessionForm.endBeforeStart')]] : []
}

const isCount = (value: number | string, least: number) => Number.isInteger(Number(value)) && Number(value) >= least

/** Days that are shown and are no number of days. */
function dayFaults(values: Values): [string, string][] {
  const coachDays = values.coachBy === 'days' ? (['coachDaysBefore', 'coachDaysAfter'] as const) : []
  const wrong = coachDays.filter((field) => values[field] !== '' && !isCount(values[field], 0))
  return [
    ...(values.accessBy === 'duration' && !isCount(values.durationDays, 1)
      ? [['durationDays', t('sessionForm.atLeastOneDay')] as [string, string]]
      : []),
    ...wrong.map((field): [string, string] => [field, t('sessionForm.wholeDays')]),
  ]
}

/** What the browser can refuse by itself, by field and in the order of the form. The server has the last word. */
export function faultsOf(values: Values): Record<string, string> {
  return Object.fromEntries([
    ...(values.title.trim() === '' ? [['title', t('form.required')]] : []),
    ...windowsOf(values).flatMap((pair) => windowFaults(values, pair)),
    ...dayFaults(values),
  ])
}

/** Whether every date and number of days means something, possible or not. */
export const areReadable = (values: Values): boolean =>
  windowsOf(values).every((pair) => unreadableOf(values, pair).length === 0) && dayFaults(values).length === 0

/** A list is one field here: "/learners/3" belongs to the field "learners". */
const fieldOf = (pointer: string) =>
  pointer
    .replace(/^\/courses\/(\d+)\/coaches.*$/, '/courses/$1/coaches')
    .replace(/^\/courses\/\d+(\/course)?$/, '/courses')
    .replace(/^\/(coaches|learners|classes)\/.*$/, '/$1')

/** A field that is not shown cannot show a fault; the one shown in its place does. */
function shownField(pointer: string, { accessBy, coachBy }: Values): string {
  if (accessBy === 'duration' && /^\/access(Start|End)$/.test(pointer)) return '/durationDays'
  if (coachBy === 'days')
    return pointer.replace('/coachAccessStart', '/coachDaysBefore').replace('/coachAccessEnd', '/coachDaysAfter')
  if (coachBy === 'same') return pointer.replace('/coachAccess', '/access')
  return pointer
}

/** A refusal with its faults at the fields of this form, those of one field joined, in the order of the steps. */
export function atOurFields(failure: unknown, values: Values): unknown {
  if (!(failure instanceof ApiError) || failure.errors.length === 0) return failure
  const joined = new Map<string, Schemas['FieldFault']>()
  for (const fault of failure.errors) {
    const pointer = shownField(fieldOf(fault.pointer), values)
    const before = joined.get(pointer)
    const repeats = before?.detail.includes(fault.detail)
    joined.set(pointer, {
      ...fault,
      pointer,
      detail: before ? (repeats ? before.detail : `${before.detail} ${fault.detail}`) : fault.detail,
    })
  }
  const rank = ({ pointer }: Schemas['FieldFault']) => STEPS.indexOf(stepOf(pointer.slice(1).replaceAll('/', '.')))
  const errors = [...joined.values()].sort((a, b) => rank(a) - rank(b))
  return failure.withErrors(errors)
}

/** What is wrong, each with the fields that it is about: "It must end after it starts (“Listed until”)." */
export function refusalWords(failure: ApiError, values: Values): string {
  const fields = new Map<string, Set<string>>()
  for (const { pointer, detail } of failure.errors) {
    const label = labelOf(shownField(fieldOf(pointer), values).slice(1))
    fields.set(detail, new Set([...(fields.get(detail) ?? []), ...(label ? [`“${label}”`] : [])]))
  }
  return [...fields].map(([detail, labels]) => [[...labels].join(', '), detail].filter(Boolean).join(': ')).join(' ')
}
