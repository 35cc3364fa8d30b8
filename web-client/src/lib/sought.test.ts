import { expect, test } from 'vitest'
import { sought } from './sought'

test.each([
  ['Example, Ann', 'Example, Ann'],
  ['', ''],
  ['a,b.c-d;e f/g(h)i j', 'a,b.c-d;e f/g(h)i j'],
  ['a,b.c-d;e f/g(h)i j k l', 'a b c d e f g h i j'],
  ['😀'.repeat(201), '😀'.repeat(200)],
])('of %j a search is asked %j', (typed, asked) => {
  expect(sought(typed)).toBe(asked)
})
