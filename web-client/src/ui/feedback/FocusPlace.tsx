import type { ReactNode, Ref } from 'react'
import styles from './FocusPlace.module.css'

/** Where the focus goes when something is said here, so that it is heard and comes into view. */
export function FocusPlace({ ref, children }: { ref: Ref<HTMLDivElement>; children: ReactNode }) {
  return (
    <div ref={ref} tabIndex={-1} className={styles.place}>
      {children}
    </div>
  )
}
