import { expect, test } from 'vitest'
import { besideThere, isDueSoon } from './dueDates'

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
