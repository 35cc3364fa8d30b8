/** What stands in a text field, and what of it is selected. */
export type Selected = { text: string; start: number; end: number }

/** A piece of a text that is replaced, and what is selected afterwards. */
export type Edit = { from: number; to: number; put: string; start: number; end: number }

/** The selection between two marks, or without them where it has them; a placeholder where nothing is selected. */
export function wrapped({ text, start, end }: Selected, mark: string, placeholder: string): Edit {
  const size = mark.length
  const hasMarks = text.slice(start - size, start) === mark && text.slice(end, end + size) === mark
  // one asterisk beside another is half of a bold mark
  const isLonger = text.slice(start - size - 1, start - size) === mark[0] && size === 1
  if (start >= size && hasMarks && !isLonger) {
    const put = text.slice(start, end)
    return { from: start - size, to: end + size, put, start: start - size, end: end - size }
  }
  const inner = text.slice(start, end) || placeholder
  return { from: start, to: end, put: mark + inner + mark, start: start + size, end: start + size + inner.length }
}

/** Every line that the selection touches, with a prefix; without it where all have it. */
export function prefixed({ text, start, end }: Selected, prefix: string): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const to = next < 0 ? text.length : next
  const lines = text.slice(from, to).split('\n')
  const all = lines.every((line) => line.startsWith(prefix))
  const put = lines.map((line) => (all ? line.slice(prefix.length) : prefix + line)).join('\n')
  const isOne = lines.length === 1
  const moved = Math.max(from, start + (all ? -prefix.length : prefix.length))
  return { from, to, put, start: isOne ? moved : from, end: from + put.length }
}

const ADDRESS = 'https://'

/** The selection as a link, whose address is selected to be typed. */
export function linked({ text, start, end }: Selected, placeholder: string): Edit {
  const words = text.slice(start, end) || placeholder
  const address = start + words.length + 3
  return { from: start, to: end, put: `[${words}](${ADDRESS})`, start: address, end: address + ADDRESS.length }
}

/** A picture of an uploaded file where the cursor is, its name as what is said of it. */
export function pictured({ end }: Pick<Selected, 'end'>, file: { id: string; name: string }): Edit {
  const name = file.name.replace(/\.\w+$/, '').replaceAll(/[[\]\\]/g, ' ')
  const put = `![${name}](file:${file.id})`
  return { from: end, to: end, put, start: end + put.length, end: end + put.length }
}

export const edited = (text: string, { from, to, put }: Edit) => text.slice(0, from) + put + text.slice(to)
