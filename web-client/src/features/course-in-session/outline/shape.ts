import type { Item } from '../items'

/** A heading of the outline, if there is one, and what stands under it. */
export type Part = { heading: Item | undefined; items: Item[] }

export function partsOf(outline: readonly Item[]): Part[] {
  const parts: Part[] = []
  for (const each of outline) {
    if (each.kind === 'SECTION') parts.push({ heading: each, items: [] })
    else if (parts.length === 0) parts.push({ heading: undefined, items: [each] })
    else parts.at(-1)?.items.push(each)
  }
  return parts
}

const counts = ({ required, state }: Item) => required && state !== null

/** How many of the required items are done; nothing where none is required, or where one does not learn. */
export function progressOf(outline: readonly Item[]): { done: number; total: number } | undefined {
  const required = outline.filter(counts)
  if (required.length === 0) return undefined
  return { done: required.filter(({ state }) => state === 'DONE').length, total: required.length }
}

/** Whether one learns here: who does has a state of their own in every item. */
export const learnsHere = (outline: readonly Item[]) => outline.some(({ state }) => state !== null)

const byDue = (a: Item, b: Item) => Date.parse(a.dueAt ?? '') - Date.parse(b.dueAt ?? '')

/** What is past due, and what is due after that, the earliest first. */
export function dueOf(outline: readonly Item[]): { overdue: Item[]; next: Item | undefined } {
  const open = outline.filter(({ dueAt, state }) => dueAt && state !== 'DONE').sort(byDue)
  return { overdue: open.filter(({ overdue }) => overdue), next: open.find(({ overdue }) => !overdue) }
}

/** The next step, or why there is none. */
export type Step =
  | { kind: 'next'; item: Item; begun: boolean }
  | { kind: 'later'; item: Item }
  | { kind: 'allDone' | 'nothingRequired' }

export function stepOf(outline: readonly Item[]): Step {
  const next = outline.find((each) => each.next)
  const begun = outline.some(({ state }) => state === 'DONE' || state === 'STARTED')
  if (next) return { kind: 'next', item: next, begun }
  const later = outline.find((each) => counts(each) && each.state === 'NOT_OPEN')
  if (later) return { kind: 'later', item: later }
  return { kind: progressOf(outline) ? 'allDone' : 'nothingRequired' }
}
