import { type DragEvent, type ReactNode, useState } from 'react'
import { t } from '../lib/messages'
import styles from './FileDrop.module.css'

type Props = {
  file: File | undefined
  onFile: (file: File) => void
  /** In megabytes. */
  limit?: number
  /** What the form finds wrong with it. */
  error?: ReactNode
  /** For the form: where the focus goes. */
  'data-path'?: string
}

const MEGABYTE = 1_000_000
const looksLikeCsv = (file: File) => /\.(csv|tsv|txt)$/i.test(file.name)

function faultOf(file: File, limit: number): string | undefined {
  if (!looksLikeCsv(file)) return t('file.wrongKind', { name: file.name })
  if (file.size > limit * MEGABYTE) return t('file.tooLarge', { size: Math.ceil(file.size / MEGABYTE), limit })
  return undefined
}

/** A CSV file, dropped or chosen. */
export function FileDrop({ file, onFile, limit = 20, error, ...rest }: Props) {
  const [over, setOver] = useState(false)
  const [fault, setFault] = useState<string>()
  const take = (chosen: File | undefined) => {
    if (!chosen) return
    const found = faultOf(chosen, limit)
    setFault(found)
    if (!found) onFile(chosen)
  }
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault()
    setOver(inside)
  }
  return (
    <div>
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
          aria-invalid={Boolean(fault || error)}
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
      </label>
      {(fault || error) && (
        <p role="alert" className={styles.fault}>
          {fault ?? error}
        </p>
      )}
    </div>
  )
}
