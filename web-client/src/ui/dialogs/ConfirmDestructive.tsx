import { Button, Group, Modal } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { t } from '../../words/dialogs'
import { BusyButton } from '../feedback/BusyButton'
import { RefusalNote } from '../feedback/RefusalNote'

type Props = {
  opened: boolean
  onClose: () => void
  /** The question: "Delete “Spring 2026”?" */
  title: string
  /** What goes with it, as the server counted: "48 enrollments". Undefined while it is being counted. */
  goes: readonly string[] | undefined
  /** The act and its size: "Delete the session and 48 enrollments". */
  act: string
  onConfirm: () => Promise<unknown>
  /** Gives the focus to what stands there then, where what opened this is gone with it. */
  onDone?: () => void
  /** Why it cannot even be counted what goes. */
  failure?: unknown
  children?: ReactNode
}

/** Shows what goes, asks once, and says why where it was refused. */
export function ConfirmDestructive({
  opened,
  onClose,
  title,
  goes,
  act,
  onConfirm,
  onDone,
  children,
  ...before
}: Props) {
  const [busy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const isPossible = before.failure === undefined
  const close = () => {
    setFailure(undefined)
    onClose()
  }
  const confirm = async () => {
    setBusy(true)
    setDone(false)
    try {
      await onConfirm()
      setDone(true)
      close()
      onDone?.()
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      styles={{ title: { fontWeight: 650, fontSize: '1rem' } }}
      opened={opened}
      onClose={close}
      title={title}
      centered
      returnFocus={!(isDone && onDone)}
      closeButtonProps={{ 'aria-label': t('confirm.keep') }}
    >
      <RefusalNote error={failure ?? before.failure} />
      {children}
      {goes && goes.length > 0 && (
        <>
          <p>{t('confirm.goes')}</p>
          <ul>
            {goes.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
      {goes?.length === 0 && <p>{t('confirm.nothing')}</p>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close} data-autofocus>
          {t('confirm.keep')}
        </Button>
        {isPossible && (
          <BusyButton color="red.9" busy={busy || goes === undefined} onClick={confirm}>
            {act}
          </BusyButton>
        )}
      </Group>
    </Modal>
  )
}
