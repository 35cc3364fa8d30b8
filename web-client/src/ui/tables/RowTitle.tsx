import type { ReactNode } from 'react'
import styles from './RowTitle.module.css'

type Props = { href?: string; title: string; beneath?: ReactNode; mark?: ReactNode }

/** The first cell of a row: its name, which leads to its page, and a quieter line beneath. */
export function RowTitle({ href, title, beneath, mark }: Props) {
  return (
    <div>
      <span className={styles.line}>
        {href ? (
          <a href={href} className={styles.title}>
            {title}
          </a>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        {mark}
      </span>
      {beneath && <div className={styles.beneath}>{beneath}</div>}
    </div>
  )
}
