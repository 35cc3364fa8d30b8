import type { KeyboardEvent } from 'react'

/** Which rows are chosen, by key, and who is told about a change. */
export type Selection = { selected: ReadonlySet<string>; onSelect: (next: ReadonlySet<string>) => void }

let last: string | undefined

/** One row in or out; with Shift all between the last one and this. */
export function toggleRow(selected: ReadonlySet<string>, keys: readonly string[], key: string, range: boolean) {
  const next = new Set(selected)
  const from = range && last !== undefined ? keys.indexOf(last) : -1
  const to = keys.indexOf(key)
  const touched = from < 0 ? [key] : keys.slice(Math.min(from, to), Math.max(from, to) + 1)
  for (const each of touched) {
    if (selected.has(key)) next.delete(each)
    else next.add(each)
  }
  last = key
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
