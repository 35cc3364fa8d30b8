import { expect, test } from 'vitest'
import { initials } from './initials'
import { listOf, momentOf, oneOf, parseSearch, someOf, writeSearch } from './search'
import { monthTicks, percentAt, scaleOf } from './timeScale'

test.each([
  ['Coach One', 'CO'],
  ['  ada  lovelace king ', 'AK'],
  ['Plato', 'P'],
  ['', ''],
])('initials of "%s"', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test.each([
  [{ view: 'past' }, '?view=past'],
  [{ status: ['ACTIVE', 'UPCOMING'], q: 'a b' }, '?status=ACTIVE,UPCOMING&q=a+b'],
  [{ q: '', cursor: undefined, coach: [] }, ''],
  [{ back: '/sessions?q=1' }, '?back=/sessions%3Fq%3D1'],
  [{ asOf: '2026-05-15T12:00:00Z' }, '?asOf=2026-05-15T12:00:00Z'],
])('writes %o into a URL', (search, text) => {
  expect(writeSearch(search)).toBe(text)
})

test('reads only what is allowed from a URL', () => {
  const raw = parseSearch('?view=past&status=ACTIVE,NONSENSE&n=007')
  expect(oneOf(['current', 'past'], raw.view)).toBe('past')
  expect(oneOf(['current'], raw.view)).toBeUndefined()
  expect(someOf(['ACTIVE', 'PAST'], raw.status)).toEqual(['ACTIVE'])
  expect(listOf(raw.n)).toEqual(['007'])
})

test.each([
  ['2026-05-15T12:00:00Z', '2026-05-15T12:00:00Z'],
  ['2026-05-15T12:00:00.123456Z', '2026-05-15T12:00:00.123Z'],
  ['2026-05-15T14:00:00+02:00', '2026-05-15T12:00:00Z'],
  ['2026-05-15T12:00Z', '2026-05-15T12:00:00Z'],
  ['2026-05-15T14:00:00 02:00', '2026-05-15T12:00:00Z'],
  ['2026-05-15 14:00:00+02:00', '2026-05-15T12:00:00Z'],
  ['2026-02-30T12:00:00Z', undefined],
  ['2026-05-15T12:00:00', undefined],
  ['2026-05-15', undefined],
  ['2026-13-45T12:00:00Z', undefined],
  ['1899-12-31T23:59:59Z', undefined],
  ['3000-01-01T00:00:00Z', undefined],
  ['<script>', undefined],
  ['', undefined],
])('the moment “%s” in a URL is %s', (text, moment) => {
  expect(momentOf(parseSearch(`?asOf=${text}`).asOf)).toBe(moment)
})

test('a scale holds every bound and mark, with ticks at the months of the zone', () => {
  const scale = scaleOf([{ start: '2026-03-01T07:00:00Z', end: null }], [new Date('2026-06-01T00:00:00Z')])
  expect(percentAt(scale, scale.from - 1)).toBe(0)
  expect(percentAt(scale, scale.to)).toBe(100)
  const ticks = monthTicks(scale, 'Europe/Paris')
  expect(ticks.map((tick) => tick.month)).toEqual([3, 4, 5, 6])
  expect(ticks[0]?.epoch).toBe(Date.parse('2026-02-28T23:00:00Z'))
  expect(monthTicks({ from: Date.parse('2000-01-01'), to: Date.parse('2026-01-01') }, 'UTC').length).toBeLessThan(10)
})
