import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../../words/dialogs'

type Props = { opened: boolean; onClose: () => void; title: string; children: ReactNode }

/** Something short to fill in or to take note of, above the page; what is inside begins anew each time. */
export function Dialog({ opened, onClose, title, children }: Props) {
  return (
    <Modal
      styles={{ title: { fontWeight: 650, fontSize: '1rem' } }}
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      {children}
    </Modal>
  )
}
