import { Dropzone } from '@mantine/dropzone'
import { type ReactNode, useId, useState } from 'react'
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

/** A CSV file, dropped or chosen; the field itself has the focus, as any other field. */
export function FileDrop({ file, onFile, hint, limit = 20, error, ...rest }: Props) {
  const [refused, setRefused] = useState<string>()
  const id = useId()
  const fault = refused ?? error
  const take = (chosen: File | undefined) => {
    if (!chosen) return
    const found = faultOf(chosen, limit)
    setRefused(found)
    if (!found) onFile(chosen)
  }
  return (
    <div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Dropzone
        unstyled
        multiple={false}
        activateOnKeyboard={false}
        onDrop={([chosen]) => take(chosen)}
        onReject={([refusal]) => take(refusal?.file)}
        className={styles.drop}
        inputProps={{
          accept: '.csv,.tsv,.txt,text/csv',
          tabIndex: 0,
          'aria-labelledby': `${id}-name`,
          'aria-invalid': Boolean(fault),
          'aria-describedby': [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
          ...rest,
        }}
      >
        <span id={`${id}-name`}>
          <b>{file ? file.name : t('file.drop')}</b>
          {file && t('file.another')}
        </span>
      </Dropzone>
      {fault && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
