import { useEffect, useRef } from 'react'
import { FocusPlace } from './FocusPlace'
import { Note } from './Note'

/** That something is done, where it happened. It takes the focus: what had it may be gone. */
export function DoneNote({ words }: { words: string | undefined }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // a dialog that closes gives the focus back first
    if (words !== undefined) setTimeout(() => place.current?.focus())
  }, [words])
  if (words === undefined) return null
  return (
    <FocusPlace ref={place}>
      <Note tone="learn">{words}</Note>
    </FocusPlace>
  )
}
