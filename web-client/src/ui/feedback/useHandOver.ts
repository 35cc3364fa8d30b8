import { useEffect, useRef } from 'react'

/** Gives the focus to a panel that opens where a button stood, and back to the button when the panel is closed. */
export function useHandOver(isOpen: boolean) {
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLElement>(null)
  const before = useRef(isOpen)
  useEffect(() => {
    if (before.current === isOpen) return
    before.current = isOpen
    if (isOpen) panel.current?.focus()
    else opener.current?.focus()
  }, [isOpen])
  return { opener, panel }
}
