import { expect, test } from 'vitest'
import { untilFirst } from './untilFirst'

const now = Date.parse('2026-05-15T12:00:00Z')
const DAY = 86_400_000

test.each<[string, (string | null)[], number | false]>([
  ['nothing changes', [null], false],
  ['the nearest counts, and is let pass', ['2026-05-15T13:00:00Z', '2026-05-15T12:01:00Z', null], 61_000],
  ['what is further than a timer holds is looked at again', ['2027-05-15T12:00:00Z'], DAY],
  ['what should have passed is asked again shortly', ['2026-05-15T11:59:59Z'], 5000],
])('%s', (_, instants, milliseconds) => {
  expect(untilFirst(instants, now)).toBe(milliseconds)
})
