import {
  type ComponentPropsWithoutRef,
  createContext,
  createElement,
  type JSX,
  type ReactNode,
  use,
  useState,
} from 'react'
import type { Components, ExtraProps } from 'react-markdown'
import { t } from '../../words/content'
import styles from './markdown.module.css'
import { fileOf } from './markdownRules'
import { OutsideLink } from './OutsideLink'

/** A file that a text may show, by a signed address that is good for a while. */
export type ContentFile = { id: string; name: string; url: string }

/** What a text stands in: its files, and the level of the heading above it. */
export const Around = createContext<{ files: readonly ContentFile[]; under: number }>({ files: [], under: 2 })

type PartProps<T extends keyof HTMLElementTagNameMap & keyof JSX.IntrinsicElements> = ComponentPropsWithoutRef<T> &
  ExtraProps

function Heading({ node, id, children }: PartProps<'h1'>) {
  const { under } = use(Around)
  const level = Math.min(6, Number(node?.tagName.slice(1)) + under)
  return createElement(`h${level}`, { id }, children)
}

/** A word that turns the direction of writing turns it in its own link alone. */
function Anchor({ node: _, href, children, ...rest }: PartProps<'a'>) {
  if (!href) return <bdi>{children}</bdi>
  if (href.startsWith('#')) {
    return (
      <a {...rest} href={href}>
        {children}
      </a>
    )
  }
  const words = <bdi>{children || href}</bdi>
  if (/^http/i.test(href)) return <OutsideLink {...{ href, title: rest.title }}>{words}</OutsideLink>
  return (
    <a {...{ href, title: rest.title }} rel="noopener noreferrer">
      {words}
    </a>
  )
}

/** Only files of the text itself are loaded; any other picture is its words. */
function Picture({ src, alt, title }: PartProps<'img'>) {
  const { files } = use(Around)
  const id = typeof src === 'string' ? fileOf(src) : undefined
  const file = files.find((each) => each.id === id)
  if (!file) return <span className={styles.missing}>{alt || t('content.noPicture')}</span>
  return <Loaded url={file.url} {...{ alt, title }} />
}

/** A picture keeps the address it was loaded from, however often its address is renewed; one that failed takes the newest. */
function Loaded({ url, alt, title }: { url: string; alt: string | undefined; title: string | undefined }) {
  const [loaded, setLoaded] = useState(url)
  return (
    <img
      src={loaded}
      alt={alt ?? ''}
      title={title}
      referrerPolicy="no-referrer"
      decoding="async"
      onError={() => setLoaded(url)}
    />
  )
}

const Code = ({ children }: PartProps<'pre'>) => (
  <Scrolled label={t('content.code')}>
    <pre dir="ltr">{children}</pre>
  </Scrolled>
)

const Table = ({ children }: PartProps<'table'>) => (
  <Scrolled label={t('content.table')}>
    <table>{children}</table>
  </Scrolled>
)

/** What is too wide for the page moves in its own frame, also by the keyboard. */
function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <figure className={styles.scroll} tabIndex={0} aria-label={label}>
      {children}
    </figure>
  )
}

/** A box of a task list is part of the text; nobody ticks it here. */
function Tick({ checked }: PartProps<'input'>) {
  return (
    <span role="img" aria-label={t(checked ? 'content.ticked' : 'content.notTicked')}>
      {checked ? '☑' : '☐'}
    </span>
  )
}

export const PARTS: Components = {
  ...{ h1: Heading, h2: Heading, h3: Heading, h4: Heading, h5: Heading, h6: Heading },
  ...{ a: Anchor, img: Picture, pre: Code, table: Table, input: Tick },
}
