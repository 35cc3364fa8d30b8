import type { ReactNode } from 'react'
import type { Address } from '../../lib/paths'
import { Link } from '../frame/Link'
import styles from './RowTitle.module.css'

type Props = { to?: Address; title: string; beneath?: ReactNode; mark?: ReactNode }

/** The first cell of a row: its name, which leads to its page, and a quieter line beneath. */
export function RowTitle({ to, title, beneath, mark }: Props) {
  return (
    <div>
      <span className={styles.line}>
        {to ? (
          <Link to={to} className={styles.title}>
            {title}
          </Link>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        {mark}
      </span>
      {beneath && <div className={styles.beneath}>{beneath}</div>}
    </div>
  )
}
