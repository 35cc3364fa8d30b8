import { type RefObject, useEffect, useState } from 'react'

const isCut = (bar: Element) => bar.scrollWidth > bar.clientWidth

/** Whether some bar within cannot show all of its words at the width that there is. */
export function useTight(within: RefObject<HTMLElement | null>): boolean {
  const [isTight, setTight] = useState(false)
  useEffect(() => {
    const node = within.current
    if (!node) return
    const observer = new ResizeObserver(() => setTight([...node.querySelectorAll('[data-bar]')].some(isCut)))
    observer.observe(node)
    return () => observer.disconnect()
  })
  return isTight
}
