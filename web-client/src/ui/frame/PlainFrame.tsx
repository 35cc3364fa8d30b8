import type { ReactNode } from 'react'
import { t } from '../../words/common'
import styles from './PlainFrame.module.css'

/** A page without navigation: signing in, choosing a password. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <div className={styles.logo}>
          <span className={styles.mark} aria-hidden="true" />
          {t('frame.product')}
        </div>
        {children}
      </div>
    </main>
  )
}
