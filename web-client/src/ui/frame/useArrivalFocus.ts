import { type RefObject, useContext, useEffect, useRef } from 'react'
import { PageFocus } from './PageFocus'

/** Takes the focus after a navigation, unless something else of the page is to have it. */
export function useArrivalFocus<E extends HTMLElement>(wanted = true): RefObject<E | null> {
  const place = useRef<E>(null)
  const pending = useContext(PageFocus)
  useEffect(() => {
    if (!wanted || !pending.current) return
    pending.current = false
    place.current?.focus()
  }, [pending, wanted])
  return place
}
