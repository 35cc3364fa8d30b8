import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { t } from '../../words/forms'
import styles from './FileDrop.module.css'

type Props = {
  file: File | undefined
  onFile: (file: File) => void
  /** What has to be in it. */
  hint?: ReactNode
  /** In megabytes. */
  limit?: number
  /** What the form finds wrong with it. */
  error?: ReactNode
  /** For the form: where the focus goes. */
  'data-path'?: string
}

/** As the server counts them. */
const MEGABYTE = 2 ** 20
const looksLikeCsv = (file: File) => /\.(csv|tsv|txt)$/i.test(file.name)

function faultOf(file: File, limit: number): string | undefined {
  if (!looksLikeCsv(file)) return t('file.wrongKind', { name: file.name })
  if (file.size > limit * MEGABYTE) return t('file.tooLarge', { size: Math.ceil(file.size / MEGABYTE), limit })
  return undefined
}

/** A CSV file, dropped or chosen. */
export function FileDrop({ file, onFile, hint, limit = 20, error, ...rest }: Props) {
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string>()
  const id = useId()
  const fault = refused ?? error
  const take = (chosen: File | undefined) => {
    if (!chosen) return
    const found = faultOf(chosen, limit)
    setRefused(found)
    if (!found) onFile(chosen)
  }
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault()
    setOver(inside)
  }
  return (
    <div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <label
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false)
          take(event.dataTransfer.files[0])
        }}
      >
        <b>{file ? file.name : t('file.drop')}</b>
        {file && t('file.another')}
        <input
          type="file"
          data-path={rest['data-path']}
          aria-invalid={Boolean(fault)}
          aria-describedby={[fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
      </label>
      {fault && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
