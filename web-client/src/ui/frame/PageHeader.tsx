import type { ReactNode } from 'react'
import { showNumber } from '../../lib/numbers'
import type { Address } from '../../lib/paths'
import { t } from '../../words/common'
import { Link } from './Link'
import styles from './PageHeader.module.css'
import { useArrivalFocus } from './useArrivalFocus'

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
  /** A part of the page that is opened beneath: it goes first in the browser's tab, and its own heading takes the focus. */
  beneath?: { title?: string | undefined } | undefined
}

/** The top of every page: names it, also for the browser's tab, and takes the focus after a navigation. */
export function PageHeader({ title, crumbs = [], count, status, actions, beneath }: Props) {
  const heading = useArrivalFocus<HTMLHeadingElement>(!beneath)
  const page = beneath?.title ? t('page.beneath', { title, beneath: beneath.title }) : title
  return (
    <header className={styles.header}>
      <title>{t('frame.documentTitle', { page })}</title>
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
