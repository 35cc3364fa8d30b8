import { Dropzone } from '@mantine/dropzone'
import { type ReactNode, useId, useState } from 'react'
import type { Uploader } from '../../api/upload'
import { t } from '../../words/items'
import drop from '../forms/FileDrop.module.css'
import styles from './content.module.css'
import { sizeWords } from './sizeWords'
import { Uploads } from './Uploads'
import { useUploads } from './useUploads'

type Chosen = { id: string; name: string; size: number }

type Props = {
  label: string
  value: Chosen | null
  onChange: (file: Chosen) => void
  send: Uploader
  error?: ReactNode
  /** For the form: where the focus goes. */
  'data-path'?: string | undefined
}

/** A file of any kind, dropped or chosen, and sent at once; what is chosen is what has arrived. */
export function FileField({ label, value, onChange, send, error, ...rest }: Props) {
  const id = useId()
  const [said, setSaid] = useState('')
  const { uploads, start } = useUploads(send, ({ id: file, name, size }) => {
    onChange({ id: file, name, size })
    setSaid(t('upload.done', { name }))
  })
  return (
    <div>
      <div id={`${id}-label`} className={styles.label}>
        {label}
      </div>
      <p id={`${id}-hint`} className={drop.hint}>
        {t('upload.limits')}
      </p>
      <Dropzone
        unstyled
        multiple={false}
        activateOnKeyboard={false}
        onDrop={([file]) => file && void start(file)}
        className={drop.drop}
        inputProps={{
          tabIndex: 0,
          'aria-labelledby': `${id}-label ${id}-name`,
          'aria-invalid': Boolean(error),
          'aria-describedby': [error && `${id}-fault`, `${id}-hint`].filter(Boolean).join(' '),
          ...rest,
        }}
      >
        <span id={`${id}-name`}>
          <b>{value ? value.name : t('upload.drop')}</b>
          {value && ` ${value.size > 0 ? sizeWords(value.size) : ''} `}
          {value && t('upload.another')}
        </span>
      </Dropzone>
      <Uploads uploads={uploads} />
      <p role="status" className={drop.hint}>
        {said}
      </p>
      {error && (
        <p id={`${id}-fault`} className={drop.fault}>
          {error}
        </p>
      )}
    </div>
  )
}
