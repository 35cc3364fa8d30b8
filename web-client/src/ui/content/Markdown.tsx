import { type ReactNode, useId, useMemo } from 'react'
import ReactMarkdown from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { t } from '../../words/content'
import { Around, type ContentFile, PARTS } from './MarkdownParts'
import styles from './markdown.module.css'
import { boundDepth, boundTables, fileOf, isTooMuch, KEPT, linkOf } from './markdownRules'

type Props = {
  text: string
  /** What pictures of the text may show: `![words](file:<id>)`. */
  files?: readonly ContentFile[]
  /** The level of the heading that the text stands under: its own begin below it. */
  under?: 1 | 2 | 3
}

const NO_FILES: readonly ContentFile[] = []

/** A text in Markdown, safe whoever wrote it: no HTML, no links but into the web and to mail, no pictures but its own files. */
export function Markdown({ text, files = NO_FILES, under = 2 }: Props) {
  const id = useId()
  const shown = useMemo(() => render(text, id), [text, id])
  const around = useMemo(() => ({ files, under }), [files, under])
  return (
    <Around value={around}>
      <div className={styles.text} dir="auto">
        {shown}
      </div>
    </Around>
  )
}

/** What cannot be read as Markdown is shown as it was typed. */
function render(text: string, id: string): ReactNode {
  if (isTooMuch(text)) return <AsTyped text={text} />
  try {
    return parsed(text, `${id}-`)
  } catch {
    return <AsTyped text={text} />
  }
}

const AsTyped = ({ text }: { text: string }) => <p className={styles.typed}>{text}</p>

/** Called, not mounted: a text too deep to be read fails here, where it can still be shown in another way. */
function parsed(text: string, notes: string): ReactNode {
  return ReactMarkdown({
    children: text,
    skipHtml: true,
    remarkPlugins: [remarkGfm, boundTables],
    rehypePlugins: [boundDepth, [rehypeSanitize, KEPT]],
    remarkRehypeOptions: {
      clobberPrefix: notes,
      footnoteLabel: t('content.notes'),
      footnoteLabelProperties: {},
      footnoteBackLabel: t('content.backToText'),
    },
    components: PARTS,
    urlTransform: (url, key) => (key === 'src' ? fileOf(url) && url : linkOf(url, notes)),
  })
}
