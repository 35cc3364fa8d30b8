import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../../words/common'
import styles from './AppFrame.module.css'

type Props = { opened: boolean; onClose: () => void; children: ReactNode }

/** The menu of a narrow screen, over the page. */
export function PhoneMenu({ opened, onClose, children }: Props) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      size="min(280px, 85vw)"
      title={t('frame.product')}
      closeButtonProps={{ 'aria-label': t('frame.closeMenu') }}
    >
      <div className={styles.drawer}>{children}</div>
    </Drawer>
  )
}
