import type { Values } from './values'

/** What was typed and not saved yet; `base` is what an edited session was when the typing began. */
export type Draft = { values: Values; base: Values | null }

const keyOf = (person: string, session: string) => `lectern.session-form.${person}.${session}`

/** What this person typed in this tab for a session, or for a new one; kept through a reload. */
export function draftOf(person: string, session = 'new') {
  const key = keyOf(person, session)
  return {
    read: (): Draft | undefined => {
      try {
        const text = sessionStorage.getItem(key)
        return text ? (JSON.parse(text) as Draft) : undefined
      } catch {
        return undefined
      }
    },
    keep: (draft: Draft) => {
      try {
        sessionStorage.setItem(key, JSON.stringify(draft))
      } catch {
        // A full storage must not keep anybody from typing.
      }
    },
    drop: () => sessionStorage.removeItem(key),
  }
}
