import { expect, test } from 'vitest'
import { zoneName } from './zonedTime'
import { findZones } from './zones'

test.each([
  ['Kyiv', 'Europe/Kyiv'],
  ['kiev', 'Europe/Kyiv'],
  ['Kolkata', 'Asia/Kolkata'],
  ['Calcutta', 'Asia/Kolkata'],
  ['ho chi minh', 'Asia/Ho_Chi_Minh'],
  ['saigon', 'Asia/Ho_Chi_Minh'],
  ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['nuuk', 'America/Nuuk'],
  ['tel aviv', 'Asia/Jerusalem'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['  paris ', 'Europe/Paris'],
  ['europe/par', 'Europe/Paris'],
  ['utc', 'UTC'],
  ['rome', 'Europe/Rome'],
])('“%s” finds %s first', (text, zone) => {
  expect(findZones(text, null)[0]).toBe(zone)
})

test('a zone is listed once, under the name it has today, and one that is set under its own', () => {
  const listed = findZones('', 'UTC')
  expect(listed[0]).toBe('UTC')
  expect(new Set(listed).size).toBe(listed.length)
  expect(listed).not.toContain('Asia/Calcutta')
  expect(findZones('calcutta', 'Asia/Calcutta')).toEqual(['Asia/Calcutta', 'Asia/Kolkata'])
  expect(findZones('Atlantis', null)).toEqual([])
  expect(zoneName('Asia/Calcutta')).toBe('Kolkata')
})
