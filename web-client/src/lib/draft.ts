/** Something kept in this browser under a name of its own. */
type Kept<D> = { read: () => D | undefined; keep: (kept: D) => void; drop: () => void }

function keptIn<D>(storage: () => Storage, name: readonly string[]): Kept<D> {
  const key = ['lectern', ...name].join('.')
  return {
    read: () => {
      try {
        const text = storage().getItem(key)
        return text ? (JSON.parse(text) as D) : undefined
      } catch {
        return undefined
      }
    },
    keep: (kept) => {
      try {
        storage().setItem(key, JSON.stringify(kept))
      } catch {
        // A full storage must not keep anybody from typing.
      }
    },
    drop: () => storage().removeItem(key),
  }
}

/** What somebody typed in this tab and has not saved yet, under a name of its own; kept through a reload. */
export const draftOf = <D>(...name: string[]): Kept<D> => keptIn(() => sessionStorage, name)

/** What must not be lost with the tab, nor with the browser: who comes back finds it. */
export const keptOf = <D>(...name: string[]): Kept<D> => keptIn(() => localStorage, name)
