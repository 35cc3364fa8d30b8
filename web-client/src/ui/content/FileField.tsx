import { type ReactNode, useState } from 'react'
import type { Uploader } from '../../api/upload'
import { t } from '../../words/items'
import { DropField } from './DropField'
import { sizeWords } from './sizeWords'
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
  const [said, setSaid] = useState('')
  const { uploads, start } = useUploads(send, ({ id: file, name, size }) => {
    onChange({ id: file, name, size })
    setSaid(t('upload.done', { name }))
  })
  return (
    <div>
      <DropField
        label={label}
        hint={t('upload.limits')}
        multiple={false}
        onFiles={([file]) => file && void start(file)}
        {...{ uploads, said, error }}
        {...rest}
      >
        <b>{value ? value.name : t('upload.drop')}</b>
        {value && ` ${value.size > 0 ? sizeWords(value.size) : ''} `}
        {value && t('upload.another')}
      </DropField>
    </div>
  )
}
