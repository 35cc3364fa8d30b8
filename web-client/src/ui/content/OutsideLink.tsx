import { VisuallyHidden } from '@mantine/core'
import type { AnchorHTMLAttributes } from 'react'
import { t } from '../../words/content'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'target' | 'rel' | 'href'> & { href: string }

/** A link out of the application: in a tab of its own, which learns nothing of this one; who hears the page is told. */
export function OutsideLink({ children, ...anchor }: Props) {
  return (
    <a {...anchor} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true"> ↗</span>
      <VisuallyHidden> {t('content.newTab')}</VisuallyHidden>
    </a>
  )
}
