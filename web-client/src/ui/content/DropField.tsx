import { Dropzone } from '@mantine/dropzone'
import { type ReactNode, useId } from 'react'
import drop from '../forms/FileDrop.module.css'
import styles from './content.module.css'
import { Uploads } from './Uploads'
import type { Upload } from './useUploads'

type Props = {
  label: string
  hint: string
  multiple: boolean
  onFiles: (files: File[]) => void
  uploads: readonly Upload[]
  /** What has just happened, for whoever does not see it. */
  said: string
  error?: ReactNode
  /** What has been chosen, before the place to drop more. */
  chosen?: ReactNode
  /** The words in that place. */
  children: ReactNode
  /** For the form: where the focus goes. */
  'data-path'?: string | undefined
}

/** A place to drop or choose files, with what is on its way and what is wrong. */
export function DropField(props: Props) {
  const { label, hint, multiple, onFiles, uploads, said, error, chosen, children, ...rest } = props
  const id = useId()
  return (
    <>
      <div id={`${id}-label`} className={styles.label}>
        {label}
      </div>
      <p id={`${id}-hint`} className={drop.hint}>
        {hint}
      </p>
      {chosen}
      <Dropzone
        unstyled
        multiple={multiple}
        activateOnKeyboard={false}
        onDrop={onFiles}
        className={drop.drop}
        inputProps={{
          tabIndex: 0,
          'aria-labelledby': `${id}-label ${id}-name`,
          'aria-invalid': Boolean(error),
          'aria-describedby': [error && `${id}-fault`, `${id}-hint`].filter(Boolean).join(' '),
          ...rest,
        }}
      >
        <span id={`${id}-name`}>{children}</span>
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
    </>
  )
}
