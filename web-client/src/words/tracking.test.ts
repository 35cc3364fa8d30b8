import { expect, test } from 'vitest'
import { showDone, showPercent, showTimeSpent } from './tracking'

test.each([
  [null, '–'],
  [0, '0 %'],
  [82, '82 %'],
  [82.5, '82.5 %'],
  [66.6667, '66.6667 %'],
  [100, '100 %'],
])('a figure of %s is said as %s', (figure, words) => {
  expect(showPercent(figure)).toBe(words)
})

test('a progress says that it is done', () => {
  expect(showDone(62)).toBe('62 % done')
})

test.each([
  [0, '–'],
  [59, 'under 1 min'],
  [60, '1 min'],
  [3599, '59 min'],
  [3600, '1 h'],
  [7800, '2 h 10 min'],
  [3_960_300, '1,100 h 5 min'],
])('%s seconds are said as %s', (seconds, words) => {
  expect(showTimeSpent(seconds)).toBe(words)
})
