import { useRef } from 'react'
import type { Schemas } from '../api/schemas'
import { mendWords } from './mendWords'
import { Note } from './Note'

type Props = {
  warnings: readonly Schemas['Warning'][]
  zone: string
  now: Date
  /** Does what is offered; without it a warning is only said. */
  onMend?: ((mend: Schemas['Mend']) => void) | undefined
}

/** What is accepted and looks like a mistake, each with its mend where there is one. The focus stays here when one is gone. */
export function WarningNotes({ warnings, zone, now, onMend }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const actionFor = ({ mend }: Schemas['Warning']) => {
    if (!mend || !onMend) return {}
    const onClick = () => {
      place.current?.focus()
      onMend(mend)
    }
    return { action: { label: mendWords(mend, zone, now), onClick } }
  }
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {warnings.map((warning) => (
        <Note key={warning.code + warning.pointer} tone="warn" {...actionFor(warning)}>
          {warning.detail}
        </Note>
      ))}
    </div>
  )
}
