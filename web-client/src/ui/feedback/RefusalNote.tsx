import { useEffect, useRef } from 'react'
import { errorWords } from '../../words/errorWords'
import { Note } from './Note'
import styles from './RefusalNote.module.css'

type Props = {
  /** Why something was refused; nothing while nothing was. */
  error: unknown
  action?: { label: string; onClick: () => void }
}

/** Why something was refused, where it was asked for: it comes into view and takes the focus. */
export function RefusalNote({ error, action }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error !== undefined) place.current?.focus()
  }, [error])
  if (error === undefined) return null
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Note tone="bad" {...(action ? { action } : {})}>
        {errorWords(error)}
      </Note>
    </div>
  )
}
