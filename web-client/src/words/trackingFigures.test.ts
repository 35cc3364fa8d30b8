import { expect, test } from 'vitest'
import { showOutOf100, showSpent } from './trackingFigures'

test.each([
  [null, '–'],
  [0, '0 %'],
  [82, '82 %'],
  [82.5, '82.5 %'],
  [66.6667, '66.6667 %'],
  [100, '100 %'],
])('a figure of %s is said as %s', (figure, words) => {
  expect(showOutOf100(figure)).toBe(words)
})

test.each([
  [0, '–'],
  [59, 'under 1 min'],
  [60, '1 min'],
  [3599, '59 min'],
  [3600, '1 h 00'],
  [7800, '2 h 10'],
  [3_960_300, '1,100 h 05'],
])('%s seconds are said as %s', (seconds, words) => {
  expect(showSpent(seconds)).toBe(words)
})
