/** A field with a fault: where it is, what it is called, what is wrong. */
export type FaultyField = { path: string; label: string; words: string }

/** The field that a form knows by this path, if it is in sight. */
export const fieldAt = (path: string) =>
  [...document.querySelectorAll<HTMLInputElement>('[data-path]')].find((node) => node.dataset.path === path)

/** What the field is called on the page. */
export function labelAt(path: string): string {
  const node = fieldAt(path)
  const label = node && (namedBeside(node) ?? node.labels?.[0]?.textContent ?? node.getAttribute('aria-label'))
  return (label || path).replace(/\s*\*$/, '')
}

/** What names it stands elsewhere: the question above a choice, the words above a file. */
function namedBeside(node: Element): string | null | undefined {
  const named = node.closest('[role=radiogroup]') ?? node
  const [first = ''] = named.getAttribute('aria-labelledby')?.split(' ') ?? []
  return document.getElementById(first)?.textContent
}

/** A picker in which something stands that was typed and not taken. */
export const untakenIn = (form: Element) => form.querySelector<HTMLElement>('[data-untaken]')
