import { expect, test } from 'vitest'
import { besideThere, isDueSoon, sayScore, showDone, showScore, showTimeSpent } from './progress'

test.each([
  [0, 'less than a minute'],
  [59, 'less than a minute'],
  [60, '1 min'],
  [3599, '59 min'],
  [3600, '1 h'],
  [12_000, '3 h 20 min'],
  [4_320_000, '1,200 h'],
])('%s seconds are %s', (seconds, words) => {
  expect(showTimeSpent(seconds)).toBe(words)
})

test('scores and progress say what they are out of', () => {
  expect(showScore(82.5)).toBe('82.5 / 100')
  expect(sayScore(100)).toBe('100 of 100')
  expect(showDone(62)).toBe('62 % done')
})

const now = new Date('2026-05-15T12:00:00Z')

test.each([
  ['2026-05-18T11:59:59Z', true],
  ['2026-05-18T12:00:00Z', false],
])('what is due on %s stands out: %s', (dueAt, soon) => {
  expect(isDueSoon(dueAt, now)).toBe(soon)
})

test('another clock is said where it shows something else', () => {
  const paris = { zone: 'Europe/Paris', now }
  expect(besideThere('2026-05-20T21:59:59Z', 'Asia/Tokyo', paris)).toBe(' In Tokyo that is 21 May, 06:59.')
  expect(besideThere('2026-05-20T21:59:59Z', 'Europe/Berlin', paris)).toBe('')
})
