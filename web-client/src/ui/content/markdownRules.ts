import type { Options } from 'rehype-sanitize'

/** What may stand in a text; everything else is left out, whatever a later version of a library lets through. */
export const KEPT: Options = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'ul', 'ol', 'li', 'input', 'section'],
    ...['a', 'img', 'strong', 'em', 'del', 'code', 'sup', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'title', 'id', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
    img: ['src', 'alt', 'title'],
    input: ['checked'],
    ol: ['start', ['className', 'contains-task-list']],
    ul: [['className', 'contains-task-list']],
    li: ['id', ['className', 'task-list-item']],
    h2: ['id'],
    th: ['align'],
    td: ['align'],
    section: ['dataFootnotes'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['file'] },
  // ids are ours alone: raw HTML, the only other way to one, is off
  clobber: [],
}

const LINK = /^(https?:\/\/|mailto:)/i

/** The address of a link as it stays: out into the web, a mail, or a note of the same text. */
export const linkOf = (url: string, notes: string) => (LINK.test(url) || url.startsWith(`#${notes}`) ? url : undefined)

/** The id in `file:<id>`, the only address that a picture may have. */
export const fileOf = (url: string) => /^file:([\w-]+)$/.exec(url)?.[1]

type Node = { type: string; value?: string; align?: unknown; children?: Node[] }

/** What no text needs, and what keeps a browser busy for minutes: such a text is shown as it was typed. */
const NEVER_MEANT = [/[*_~[]{1000}/, /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){200}/m]
const MOST_MARKS = 10_000

export const isTooMuch = (text: string) =>
  NEVER_MEANT.some((pattern) => pattern.test(text)) || (text.match(/~~|\[/g)?.length ?? 0) > MOST_MARKS

const MOST_CELLS = 10_000

/** A row that is shorter than its table's head is filled up only where that stays small. */
export const boundTables = () => (tree: Node) => {
  eachNode(tree, ({ type, align, children }, node) => {
    const columns = Array.isArray(align) ? align.length : 0
    if (type === 'table' && columns * (children?.length ?? 0) > MOST_CELLS) node.align = null
  })
}

const DEEPEST = 60

/** What stands deeper than anybody nests is shown without its nesting. */
export const boundDepth = () => (tree: Node) => {
  eachNode(tree, ({ children }, node, depth) => {
    if (children && depth > DEEPEST) node.children = [{ type: 'text', value: wordsOf(node) }]
  })
}

/** Visits parents before children, without calling itself: a text may be nested deeper than calls can be. */
function eachNode(tree: Node, visit: (read: Readonly<Node>, node: Node, depth: number) => void): void {
  const left: [Node, number][] = [[tree, 0]]
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, depth] = next
    visit(node, node, depth)
    for (const child of [...(node.children ?? [])].reverse()) left.push([child, depth + 1])
  }
}

function wordsOf(node: Node): string {
  const words: string[] = []
  eachNode(node, ({ value }) => {
    if (value) words.push(value)
  })
  return words.join('')
}
