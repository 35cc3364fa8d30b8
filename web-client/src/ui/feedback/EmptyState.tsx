import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = { title?: string; children: ReactNode; action?: ReactNode }

/** Nothing is here, and what to do first. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      {title && <h2>{title}</h2>}
      <p>{children}</p>
      {action}
    </div>
  )
}
