import { useEffect, useRef } from 'react'
import { errorWords } from '../../words/errorWords'
import { FocusPlace } from './FocusPlace'
import { Note } from './Note'

type Props = {
  /** Why something was refused; nothing while nothing was. */
  error: unknown
  action?: { label: string; onClick: () => void }
}

/** Why something was refused, where it was asked for: it comes into view and takes the focus. */
export function RefusalNote({ error, action }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error != null) place.current?.focus()
  }, [error])
  if (error == null) return null
  return (
    <FocusPlace ref={place}>
      <Note tone="bad" {...(action ? { action } : {})}>
        {errorWords(error)}
      </Note>
    </FocusPlace>
  )
}
