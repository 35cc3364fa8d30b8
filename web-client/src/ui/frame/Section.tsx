import { type ReactNode, type RefObject, useId } from 'react'
import styles from './Section.module.css'

type Props = {
  /** The heading; without one it is a plain card. */
  title?: string
  /** Pills right after the heading. */
  status?: ReactNode
  /** What stands at the far end of the heading's line: a date, a button. */
  aside?: ReactNode
  /** Less air, for a table that brings its own. */
  flush?: boolean
  /** Where it takes the focus, as a panel that was opened. */
  place?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** A card on the page; with a title it is a named region for screen readers. */
export function Section({ title, status, aside, flush, place, children }: Props) {
  const id = useId()
  const className = flush ? `${styles.card} ${styles.flush}` : styles.card
  if (!title) return <div className={className}>{children}</div>
  return (
    <section className={className} aria-labelledby={id} {...(place ? { ref: place, tabIndex: -1 } : {})}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {status}
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}

/** Cards side by side where there is room, one below the other where there is not. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}
