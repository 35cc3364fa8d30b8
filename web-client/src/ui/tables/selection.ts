import type { KeyboardEvent } from 'react'

/** Which rows are chosen, by key, and who is told about a change. */
export type Selection = { selected: ReadonlySet<string>; onSelect: (next: ReadonlySet<string>) => void }

/** One row in or out; all from the last one to this where that is given, as with Shift. */
export function toggleRow(selected: ReadonlySet<string>, keys: readonly string[], key: string, last?: string) {
  const next = new Set(selected)
  const from = last === undefined ? -1 : keys.indexOf(last)
  const to = keys.indexOf(key)
  const touched = from < 0 ? [key] : keys.slice(Math.min(from, to), Math.max(from, to) + 1)
  for (const each of touched) {
    if (selected.has(key)) next.delete(each)
    else next.add(each)
  }
  return next
}

/** All rows of this page, or none of them. */
export function toggleAll(selected: ReadonlySet<string>, keys: readonly string[]) {
  const all = keys.every((key) => selected.has(key))
  return new Set(all ? [...selected].filter((key) => !keys.includes(key)) : [...selected, ...keys])
}

/** Arrow keys walk along the boxes of the rows. */
export function rowKeys(event: KeyboardEvent<HTMLInputElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const boxes = [...(event.currentTarget.closest('tbody')?.querySelectorAll<HTMLElement>('input[data-row-tick]') ?? [])]
  boxes[boxes.indexOf(event.currentTarget) + step]?.focus()
}
