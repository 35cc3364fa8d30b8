import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { showNumber } from '../../lib/numbers'
import type { Address } from '../../lib/paths'
import { t } from '../../words/common'
import { Link } from './Link'
import { PageFocus } from './PageFocus'
import styles from './PageHeader.module.css'

export type Crumb = { label: string; to?: Address }

type Props = {
  title: string
  /** What the page lies under, outermost first. */
  crumbs?: readonly Crumb[]
  /** How many there are, for lists. */
  count?: number | null | undefined
  /** Pills beside the title. */
  status?: ReactNode
  /** Buttons, the main one last. */
  actions?: ReactNode
}

/** The top of every page: names it, also for the browser's tab, and takes the focus after a navigation. */
export function PageHeader({ title, crumbs = [], count, status, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const pending = useContext(PageFocus)
  useEffect(() => {
    if (!pending.current) return
    pending.current = false
    heading.current?.focus()
  }, [pending])
  return (
    <header className={styles.header}>
      <title>{t('frame.documentTitle', { page: title })}</title>
      <div className={styles.words}>
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <div className={styles.line}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {count != null && <span className={styles.count}>{showNumber(count)}</span>}
          {status}
        </div>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={t('page.crumbs')}>
      <ol className={styles.crumbs}>
        {crumbs.map(({ label, to }) => (
          <li key={label}>{to ? <Link to={to}>{label}</Link> : label}</li>
        ))}
      </ol>
    </nav>
  )
}
