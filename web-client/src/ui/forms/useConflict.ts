import { useState } from 'react'
import { changedFields, rebase, type Values } from './changes'

/** One field that somebody else changed: your value, what they saved, and whether both changed it. */
export type Difference = { field: string; mine: string; theirs: string; both: boolean }

/** Somebody else was faster: what they changed, and the two ways on. */
export type Conflict = { differences: readonly Difference[]; keepMine: () => void; takeTheirs: () => void }

type Options<V extends Values> = {
  mine: V
  /** What was read when the typing began. */
  base: V
  /** How a field is said: "Read only" for a code. */
  say: (field: keyof V & string, values: V) => string
  /** The values to go on with, and what is saved now. */
  onSettle: (values: V, saved: V, kept: 'mine' | 'theirs') => void
}

/** What to do where a save met another one: nothing is overwritten, nothing is lost. */
export function useConflict<V extends Values>({ mine, base, say, onSettle }: Options<V>) {
  const [theirs, meet] = useState<V>()
  const settle = (values: V, kept: 'mine' | 'theirs') => {
    meet(undefined)
    if (theirs) onSettle(values, theirs, kept)
  }
  const changedHere = new Set(changedFields(mine, base))
  const conflict: Conflict | undefined = theirs && {
    differences: changedFields(theirs, base).map((field) => ({
      field,
      mine: say(field, mine),
      theirs: say(field, theirs),
      both: changedHere.has(field),
    })),
    keepMine: () => settle(rebase(mine, base, theirs), 'mine'),
    takeTheirs: () => settle(theirs, 'theirs'),
  }
  return { conflict, meet }
}
