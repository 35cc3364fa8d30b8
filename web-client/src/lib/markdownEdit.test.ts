import { expect, test } from 'vitest'
import { edited, linked, pictured, prefixed, type Selected, wrapped } from './markdownEdit'

/** "a [b] c" for a text of which b is selected. */
function read(marked: string): Selected {
  const start = marked.indexOf('[')
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 }
}

function shown({ text }: Selected, edit: ReturnType<typeof wrapped>) {
  const after = edited(text, edit)
  return `${after.slice(0, edit.start)}<${after.slice(edit.start, edit.end)}>${after.slice(edit.end)}`
}

test('what is selected becomes bold, and plain again', () => {
  const selected = read('bring your [badge] along')
  expect(shown(selected, wrapped(selected, '**', 'bold text'))).toBe('bring your **<badge>** along')
  const bold = read('bring your **[badge]** along')
  expect(shown(bold, wrapped(bold, '**', 'bold text'))).toBe('bring your <badge> along')
})

test('bold text becomes italic as well', () => {
  const bold = read('**[badge]**')
  expect(shown(bold, wrapped(bold, '*', 'x'))).toBe('***<badge>***')
})

test('where nothing is selected a placeholder is to be written over', () => {
  const nothing = read('a []')
  expect(shown(nothing, wrapped(nothing, '*', 'italic text'))).toBe('a *<italic text>*')
})

test('lines become a list, and plain lines again', () => {
  const lines = read('x\na[a\nb]b\ny')
  expect(shown(lines, prefixed(lines, '- '))).toBe('x\n<- aa\n- bb>\ny')
  const list = read('x\n[- aa\n- bb]\ny')
  expect(shown(list, prefixed(list, '- '))).toBe('x\n<aa\nbb>\ny')
})

test('a heading is made of the line where the cursor is', () => {
  const line = read('one\ntw[]o')
  expect(edited(line.text, prefixed(line, '## '))).toBe('one\n## two')
})

test('a link takes what is selected, and its address is to be typed', () => {
  const words = read('see [our rules] first')
  expect(shown(words, linked(words, 'link'))).toBe('see [our rules](<https://>) first')
})

test('a picture stands where the cursor is, called as its file without what Markdown would misread', () => {
  const place = read('before[]after')
  expect(edited(place.text, pictured(place, { id: 'f-1', name: 'the [north] gate.png' }))).toBe(
    'before![the  north  gate](file:f-1)after',
  )
})
