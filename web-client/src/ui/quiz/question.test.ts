import { expect, test } from 'vitest'
import { numberOf } from './question'

test.each([
  ['12', 12],
  [' 12.5 ', 12.5],
  ['12,5', 12.5],
  ['-0.25', -0.25],
  ['.5', 0.5],
  ['12.', 12],
  ['1234,567', 1234.567],
])('%j is a number', (typed, number) => {
  expect(numberOf(typed)).toBe(number)
})

test.each(['', '-', 'ten', '1,234', '12 500', '1.2.3', '5 %', '1e5'])('%j is none that is clear', (typed) => {
  expect(numberOf(typed)).toBeUndefined()
})
