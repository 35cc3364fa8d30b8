import { t } from '../../words/access'
import styles from './WhyLink.module.css'

/** "Why?": the quiet way from what one may do to its reasons; `about` names it where several stand on one page. */
export function WhyLink({ href, about }: { href: string; about?: string }) {
  return (
    <a href={href} className={styles.why} {...(about ? { 'aria-label': t('access.whyAbout', { about }) } : {})}>
      {t('access.why')}
    </a>
  )
}
