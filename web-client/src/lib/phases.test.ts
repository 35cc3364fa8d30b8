import { describe, expect, test } from 'vitest'
import { phaseAt } from './phases'

const open = { from: '2026-03-01T07:00:00Z', says: 'open' }
const over = { from: '2026-06-30T16:00:00.000001Z', says: 'over' }
const phases = [{ from: null, says: 'before' }, open, over]

describe('a start counts at the bound itself, an end just after it', () => {
  test.each([
    ['1900-01-01T00:00:00Z', 'before'],
    ['2026-03-01T06:59:59.999Z', 'before'],
    ['2026-03-01T07:00:00Z', 'open'],
    ['2026-06-30T15:59:59.999Z', 'open'],
    ['2026-06-30T16:00:00Z', 'open'],
    ['2026-06-30T16:00:00.001Z', 'over'],
    ['2999-12-31T23:59:59Z', 'over'],
  ])('%s: %s', (at, says) => {
    expect(phaseAt(phases, new Date(at))?.says).toBe(says)
  })
})

describe('however many decimals an instant has', () => {
  test.each([
    ['2026-06-30T16:00:00.5Z', '2026-06-30T16:00:00.499Z', '2026-06-30T16:00:00.500Z'],
    ['2026-06-30T16:00:00.123Z', '2026-06-30T16:00:00.122Z', '2026-06-30T16:00:00.123Z'],
    ['2026-06-30T16:00:00.123000Z', '2026-06-30T16:00:00.122Z', '2026-06-30T16:00:00.123Z'],
    ['2026-06-30T16:00:00.123456Z', '2026-06-30T16:00:00.123Z', '2026-06-30T16:00:00.124Z'],
    ['2026-06-30T23:59:59.999999Z', '2026-06-30T23:59:59.999Z', '2026-07-01T00:00:00.000Z'],
    ['1900-01-01T00:00:00.000001Z', '1900-01-01T00:00:00.000Z', '1900-01-01T00:00:00.001Z'],
    ['2026-06-30T18:00:00.000001+02:00', '2026-06-30T16:00:00.000Z', '2026-06-30T16:00:00.001Z'],
  ])('%s has not come at %s, but at %s', (from, before, then) => {
    const found = (at: string) => phaseAt([{ from: null }, { from }], new Date(at))?.from
    expect([found(before), found(then)]).toEqual([null, from])
  })
})

test('of phases that all begin later, none holds yet', () => {
  expect(phaseAt([open], new Date('2026-01-01T00:00:00Z'))).toBeUndefined()
  expect(phaseAt([], new Date('2026-01-01T00:00:00Z'))).toBeUndefined()
})
