import type { Address } from '../../lib/paths'
import { t } from '../../words/access'
import { Link } from '../frame/Link'
import styles from './WhyLink.module.css'

/** "Why?": the quiet way from what one may do to its reasons; `about` names it where several stand on one page. */
export function WhyLink({ to, about }: { to: Address; about?: string }) {
  return (
    <Link to={to} className={styles.why} {...(about ? { 'aria-label': t('access.whyAbout', { about }) } : {})}>
      {t('access.why')}
    </Link>
  )
}
