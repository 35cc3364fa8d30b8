import { CloseButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Uploader } from '../../../api/upload'
import { DropField } from '../../../ui/content/DropField'
import { sizeWords } from '../../../ui/content/sizeWords'
import { useUploads } from '../../../ui/content/useUploads'
import { t as upload } from '../../../words/items'
import { t } from '../t'
import styles from './assignment.module.css'

/** A file that has arrived. */
export type SentFile = { id: string; name: string; size: number }

type Props = {
  value: readonly SentFile[]
  onChange: (files: SentFile[]) => void
  send: Uploader
  /** How many files are on their way. */
  onRunning: (count: number) => void
  error?: ReactNode
  'data-path'?: string | undefined
}

/** Several files, dropped or chosen, and sent at once; what is chosen is what has arrived. */
export function FilesField({ value, onChange, send, onRunning, error, ...rest }: Props) {
  const [said, setSaid] = useState('')
  const field = useRef<HTMLDivElement>(null)
  // several may arrive between two drawings of the page
  const chosen = useRef(value)
  chosen.current = value
  const choose = (files: SentFile[]) => {
    chosen.current = files
    onChange(files)
  }
  const { uploads, start } = useUploads(send, ({ id: file, name, size }) => {
    choose([...chosen.current, { id: file, name, size }])
    setSaid(upload('upload.done', { name }))
  })
  const running = uploads.filter(({ fault }) => fault === undefined).length
  useEffect(() => onRunning(running), [onRunning, running])
  const remove = ({ id: gone, name }: SentFile) => {
    choose(value.filter((each) => each.id !== gone))
    setSaid(t('assignment.removed', { name }))
    field.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={field}>
      <DropField
        label={t('assignment.files')}
        hint={t('assignment.filesHint')}
        multiple
        onFiles={(files) => files.forEach((file) => void start(file))}
        chosen={<Chosen files={value} onRemove={remove} />}
        {...{ uploads, said, error }}
        {...rest}
      >
        <b>{t('assignment.dropFiles')}</b>
      </DropField>
    </div>
  )
}

function Chosen({ files, onRemove }: { files: readonly SentFile[]; onRemove: (file: SentFile) => void }) {
  if (files.length === 0) return null
  return (
    <ul className={styles.chosen} aria-label={t('assignment.files')}>
      {files.map((file) => (
        <li key={file.id}>
          <span>
            <bdi>{file.name}</bdi> · {sizeWords(file.size)}
          </span>
          <CloseButton
            size="md"
            className={styles.press ?? ''}
            aria-label={t('assignment.removeFile', { name: file.name })}
            onClick={() => onRemove(file)}
          />
        </li>
      ))}
    </ul>
  )
}
