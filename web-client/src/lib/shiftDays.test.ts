import { expect, test } from 'vitest'
import { shiftDays } from './shiftDays'

test.each([
  ['2026-03-01T07:00:00Z', -14, '2026-02-15T07:00:00.000Z'],
  ['2026-03-27T07:00:00Z', 3, '2026-03-30T06:00:00.000Z'],
  ['2026-03-28T01:30:00Z', 1, '2026-03-29T01:30:00.000Z'],
])('%s moved by %i days keeps the time on the clock: %s', (instant, days, moved) => {
  expect(shiftDays(instant, days, 'Europe/Paris')).toBe(moved)
})
