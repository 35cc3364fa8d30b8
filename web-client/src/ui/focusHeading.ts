/** The heading under which a node stands takes the focus, in the same dialog; the node itself where there is none. */
export function focusHeading(node: HTMLElement): void {
  const around = node.closest('[role=dialog]') ?? document
  const headings = [...around.querySelectorAll<HTMLElement>('h1[tabindex], h2[tabindex]')]
  const above = headings.findLast((each) => each.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
  const place = above ?? node
  place.focus()
}
