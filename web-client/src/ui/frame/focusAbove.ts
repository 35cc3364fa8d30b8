/** The last one above a node, in the same dialog. */
function above(node: HTMLElement, selector: string): HTMLElement | undefined {
  const around = node.closest('[role=dialog]') ?? document
  const found = [...around.querySelectorAll<HTMLElement>(selector)]
  return found.findLast((each) => each.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
}

/** The heading under which a node stands takes the focus; the node itself where there is none. */
export function focusHeading(node: HTMLElement): void {
  const place = above(node, 'h1[tabindex], h2[tabindex]') ?? node
  place.focus()
}

/** The table below which a node stands takes the focus, from its first row on. */
export function focusTable(node: HTMLElement): void {
  const table = above(node, 'table')
  table?.focus({ preventScroll: true })
  table?.scrollIntoView({ block: 'start' })
}

/** The page's own heading takes the focus: what was pressed is gone. */
export const focusPage = () => document.querySelector<HTMLElement>('h1[tabindex]')?.focus()
