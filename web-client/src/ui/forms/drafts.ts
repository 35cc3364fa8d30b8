import { createContext, use, useState } from 'react'
import { draftOf } from '../../lib/draft'
import { changedFields, type Values } from './changes'

/** Who types, and at which address: where drafts are kept. Where nobody is signed in none is. */
export const DraftPlace = createContext<string | undefined>(undefined)

/** What was typed, and what stood there when the typing began. */
type Draft<V> = { values: Partial<V>; base: Partial<V> }

const isKept = ([name, value]: [string, unknown]) => !/password|secret/i.test(name) && !(value instanceof File)

/** Without what is secret, and without files. */
const keepable = <V extends Values>(values: V) =>
  Object.fromEntries(Object.entries(values).filter(isKept)) as Partial<V>

const NOWHERE = { read: () => undefined, keep: () => {}, drop: () => {} }

/** The draft of one form at this address: what is typed outlives a reload, another page, a closed dialog, a lost sign-in. */
export function useDraft<V extends Values>(name: string) {
  const place = use(DraftPlace)
  const draft = place === undefined ? NOWHERE : draftOf<Draft<V>>('form', place, name)
  return {
    /** What was typed before, as far as these fields are there still; undefined where that was nothing. */
    read: (now: V): V | undefined => {
      const { values, base } = draft.read() ?? {}
      if (!values || !base) return undefined
      const typed = changedFields(keepable({ ...base, ...values } as V), base as V).filter((field) => field in now)
      const restored = { ...now, ...Object.fromEntries(typed.map((field) => [field, values[field]])) }
      return changedFields(restored, now).length > 0 ? restored : undefined
    },
    keep: (values: V, base: V) => {
      const kept = { values: keepable(values), base: keepable(base) }
      if (changedFields(kept.values as V, kept.base as V).length > 0) draft.keep(kept)
      else draft.drop()
    },
    drop: () => draft.drop(),
  }
}

/** A choice that is not part of a form, and outlives what a draft outlives. */
export function useKept<T>(name: string, none: T): [T, (next: T) => void] {
  const draft = useDraft<{ choice: T }>(name)
  const [choice, setChoice] = useState(() => draft.read({ choice: none })?.choice ?? none)
  const choose = (next: T) => {
    setChoice(next)
    draft.keep({ choice: next }, { choice: none })
  }
  return [choice, choose]
}
