/** A field with a fault: where it is, what it is called, what is wrong. */
export type FaultyField = { path: string; label: string; words: string }

/** The field that a form knows by this path, if it is in sight. */
export const fieldAt = (path: string) =>
  [...document.querySelectorAll<HTMLInputElement>('[data-path]')].find((node) => node.dataset.path === path)

/** What the field is called on the page. */
export function labelAt(path: string): string {
  const node = fieldAt(path)
  const label = node?.labels?.[0]?.textContent ?? node?.getAttribute('aria-label') ?? path
  return label.replace(/\s*\*$/, '')
}

/** A picker in which something stands that was typed and not taken. */
export const untakenIn = (form: Element) => form.querySelector<HTMLElement>('[data-untaken]')
