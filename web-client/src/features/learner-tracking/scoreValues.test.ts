import { expect, test } from 'vitest'
import { readScore, requestOf, scoreFault, valuesOf } from './scoreValues'

const reading = { zone: 'Europe/Paris', bound: 'start' } as const
const kept = { score: 82.5, achievedAt: '2026-05-05T08:00:00.123456Z' }

test.each([
  ['0', 0],
  ['100', 100],
  [' 82.5 ', 82.5],
  ['82,5', 82.5],
  ['82,5 %', 82.5],
  ['66.6667', 66.6667],
])('%o is a score', (text, score) => {
  expect(readScore(text)).toBe(score)
  expect(scoreFault(text)).toBeNull()
})

test.each(['', '%', '-1', '100.1', '101', '1e2', '82.55555', '8 2', '82.', 'all'])('%o is none', (text) => {
  expect(readScore(text)).toBeUndefined()
  expect(scoreFault(text)).toMatch(/from 0 to 100/)
})

test('a blank moment is left to the server', () => {
  expect(requestOf({ score: '80', at: ' ' }, undefined, reading)).toEqual({ score: 80, at: null })
})

test('a day is its first moment in the zone of the session', () => {
  expect(requestOf({ score: '80', at: '2026-05-05' }, undefined, reading).at).toBe('2026-05-04T22:00:00Z')
})

test('a moment that was not touched is kept to the microsecond', () => {
  const values = valuesOf(kept, reading.zone)
  expect(values).toEqual({ score: '82.5', at: '2026-05-05 10:00' })
  expect(requestOf({ ...values, score: '90' }, kept, reading)).toEqual({ score: 90, at: kept.achievedAt })
  expect(requestOf({ ...values, at: '2026-05-05 10:01' }, kept, reading).at).toBe('2026-05-05T08:01:00Z')
  expect(requestOf({ ...values, at: '' }, kept, reading).at).toBeNull()
})
