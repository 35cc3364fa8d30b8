/** What somebody typed in this tab and has not saved yet, under a name of its own; kept through a reload. */
export function draftOf<D>(...name: string[]) {
  const key = ['lectern', ...name].join('.')
  return {
    read: (): D | undefined => {
      try {
        const text = sessionStorage.getItem(key)
        return text ? (JSON.parse(text) as D) : undefined
      } catch {
        return undefined
      }
    },
    keep: (draft: D) => {
      try {
        sessionStorage.setItem(key, JSON.stringify(draft))
      } catch {
        // A full storage must not keep anybody from typing.
      }
    },
    drop: () => sessionStorage.removeItem(key),
  }
}
