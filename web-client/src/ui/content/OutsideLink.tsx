import { VisuallyHidden } from '@mantine/core'
import type { AnchorHTMLAttributes } from 'react'
import { t } from '../../words/content'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'target' | 'rel' | 'href'> & {
  href: string
  /** A button shows by itself that it leads out. */
  mark?: boolean
}

/** A link out of the application: in a tab of its own, which learns nothing of this one; who hears the page is told. */
export function OutsideLink({ children, mark = true, ...anchor }: Props) {
  return (
    <a {...anchor} target="_blank" rel="noopener noreferrer">
      {children}
      {mark && <span aria-hidden="true"> ↗</span>}
      <VisuallyHidden component="span"> {t('content.newTab')}</VisuallyHidden>
    </a>
  )
}
