import { useRef, useState } from 'react'
import type { Schemas } from '../../api/schemas'
import { mendWords } from '../../words/mendWords'
import { t } from '../../words/sessions'
import { Note } from './Note'

type Props = {
  warnings: readonly Schemas['Warning'][]
  zone: string
  now: Date
  /** Does what is offered; without it a warning is only said. */
  onMend?: ((mend: Schemas['Mend']) => void) | undefined
}

const keyOf = ({ code, pointer }: Schemas['Warning']) => code + pointer

/** What is accepted and looks like a mistake, each with its mend where there is one. The focus stays here when one is gone, with what was done. */
export function WarningNotes({ warnings, zone, now, onMend }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [mended, setMended] = useState<{ key: string; label: string }>()
  const isGone = mended && !warnings.some((warning) => keyOf(warning) === mended.key)
  const actionFor = (warning: Schemas['Warning']) => {
    const { mend } = warning
    if (!mend || !onMend) return {}
    const label = mendWords(mend, zone, now)
    const onClick = () => {
      setMended({ key: keyOf(warning), label })
      place.current?.focus()
      onMend(mend)
    }
    return { action: { label, onClick } }
  }
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {isGone && <Note tone="learn">{t('mend.done', { act: mended.label })}</Note>}
      {warnings.map((warning) => (
        <Note key={keyOf(warning)} tone="warn" {...actionFor(warning)}>
          {warning.detail}
        </Note>
      ))}
    </div>
  )
}
