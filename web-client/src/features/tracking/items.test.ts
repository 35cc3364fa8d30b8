import { expect, test } from 'vitest'
import { byCourse, type Item, largestStop } from './items'

const anItem = (title: string, done: number, changes: Partial<Item> = {}): Item => ({
  course: 'c-1',
  item: title,
  kind: 'PAGE',
  title,
  required: true,
  done,
  learners: 48,
  ...changes,
})

const stopOf = (...items: Item[]) => largestStop(items)?.item.title

test('most stop where the step down from the required item before is the largest', () => {
  expect(stopOf(anItem('Way out', 42), anItem('Fire', 34), anItem('Walk', 15))).toBe('Walk')
  expect(stopOf(anItem('Way out', 42), anItem('Fire', 20), anItem('Walk', 15))).toBe('Fire')
})

test('of two equal steps the first is named', () => {
  expect(stopOf(anItem('Way out', 42), anItem('Fire', 32), anItem('Walk', 22))).toBe('Fire')
})

test('what is optional is no place to stop at', () => {
  const further = anItem('More', 2, { required: false })
  expect(stopOf(anItem('Way out', 42), further, anItem('Fire', 40))).toBe('Fire')
})

test.each([
  ['nothing', []],
  ['one item', [anItem('Way out', 3)]],
  ['a level way', [anItem('Way out', 3), anItem('Fire', 3)]],
  ['a way up', [anItem('Way out', 3), anItem('Fire', 5)]],
])('nobody stops on %s', (_, items) => {
  expect(largestStop(items)).toBeUndefined()
})

test('items stand under their course, in order', () => {
  const items = [anItem('Way out', 3), anItem('Saw', 1, { course: 'c-2' }), anItem('Fire', 2)]
  const courses = byCourse(items, new Map([['c-1', 'Safety']]))
  expect(courses.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
    ['Safety', ['Way out', 'Fire']],
    ['', ['Saw']],
  ])
})
