import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import type { LinkProps } from '../ui/frame/Link'

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  current?: boolean
  disabled?: boolean
  'data-status'?: string
  ref?: Ref<HTMLAnchorElement>
}

/** The router calls every page above this one current too; here only the link itself says so. */
function Anchor({ current, disabled, 'data-status': status, 'aria-current': above, children, ...anchor }: AnchorProps) {
  return (
    <a {...anchor} {...(current ? { 'aria-current': 'page' } : {})}>
      {children}
    </a>
  )
}

const Followed = createLink(Anchor)
const NOTHING = {}

/** A link that the router follows; its page is loaded as soon as somebody means to go there. */
export function RouterLink({ to, ...anchor }: LinkProps) {
  return <Followed {...to} {...anchor} activeProps={NOTHING} preload="intent" />
}
