import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../../words/common'
import { BusyButton } from '../feedback/BusyButton'
import styles from './Fields.module.css'

/** Fields of a form: side by side where there is room. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>
}

type SubmitProps = Omit<ButtonProps, 'loading'> & { saving: boolean; children: ReactNode }

/** The one button that saves; the second press of a double one is none. */
export function SubmitButton({ saving, children, ...look }: SubmitProps) {
  return (
    <BusyButton {...look} type="submit" busy={saving} onClick={(event) => event.detail > 1 && event.preventDefault()}>
      {children}
    </BusyButton>
  )
}

type Props = {
  saving: boolean
  /** The act in words: "Save 3 changes". */
  save?: string
  /** There is nothing to save yet. */
  idle?: boolean
  onCancel?: () => void
  children?: ReactNode
}

/** The end of a form: cancel, and the one button that saves. */
export function FormButtons({ saving, save = t('form.save'), idle, onCancel, children }: Props) {
  return (
    <div className={styles.buttons}>
      {children}
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      )}
      <SubmitButton saving={saving} disabled={idle ?? false}>
        {save}
      </SubmitButton>
    </div>
  )
}
