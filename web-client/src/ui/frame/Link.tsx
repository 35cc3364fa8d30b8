import { type AnchorHTMLAttributes, type ComponentType, createContext, type Ref, use } from 'react'
import { type Address, hrefOf } from '../../lib/paths'

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target'> & {
  to: Address
  /** It leads to where one is. */
  current?: boolean
  ref?: Ref<HTMLAnchorElement>
}

function PlainLink({ to, current, children, ...anchor }: LinkProps) {
  return (
    <a {...anchor} href={hrefOf(to)} {...(current ? { 'aria-current': 'page' } : {})}>
      {children}
    </a>
  )
}

/** How a link is followed: the application says. Without it, the browser loads the page anew. */
export const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink)

/** A link to a page of the client. */
export function Link(props: LinkProps) {
  const Followed = use(LinkContext)
  return <Followed {...props} />
}
