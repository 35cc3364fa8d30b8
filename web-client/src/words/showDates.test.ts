import { expect, test } from 'vitest'
import { zoneName, zonesDiffer } from '../lib/zonedTime'
import {
  isSameDay,
  showDays,
  showDayWithWeekday,
  showMoment,
  showMomentAndZone,
  showSpan,
  showTimeLeft,
  showTimeUntil,
  showWindow,
} from './showDates'

const now = new Date('2026-05-15T12:00:00Z')
const paris = 'Europe/Paris'

test.each([
  ['2026-03-01T07:00:00Z', '2026-06-30T16:00:00Z', '1 Mar – 30 Jun 2026'],
  ['2025-12-01T07:00:00Z', '2026-06-30T16:00:00Z', '1 Dec 2025 – 30 Jun 2026'],
  ['2026-03-01T07:00:00Z', null, 'from 1 Mar 2026'],
  [null, '2026-06-30T22:30:00Z', 'until 1 Jul 2026'],
  [null, null, 'no limit'],
])('days from %s to %s', (start, end, shown) => {
  expect(showDays({ start, end }, paris)).toBe(shown)
})

test.each([
  ['2026-06-30T16:00:00Z', '30 June, 18:00'],
  ['2027-01-05T23:30:00Z', '6 January 2027, 00:30'],
])('the moment %s', (instant, shown) => {
  expect(showMoment(instant, paris, now)).toBe(shown)
})

test('says the zone in a word', () => {
  expect(showMomentAndZone('2026-06-30T16:00:00Z', paris, now)).toBe('30 June, 18:00 (Paris)')
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
})

test.each([
  ['2026-03-01T07:00:00Z', '2026-06-30T16:00:00Z', '1 Mar 08:00 – 30 Jun 18:00'],
  ['2027-03-01T07:00:00Z', '2027-06-30T16:00:00Z', '1 Mar 2027 08:00 – 30 Jun 2027 18:00'],
  ['2026-12-01T07:00:00Z', '2027-02-28T16:00:00Z', '1 Dec 08:00 – 28 Feb 2027 17:00'],
  ['2026-03-01T07:00:00Z', null, 'from 1 Mar 08:00, no end'],
  ['2025-12-31T23:30:00Z', null, 'from 1 Jan 00:30, no end'],
  [null, '2027-06-30T16:00:00Z', 'until 30 Jun 2027 18:00'],
])('a bar for a window from %s to %s says the year where it is not this one', (start, end, shown) => {
  expect(showWindow({ start, end }, paris, now)).toBe(shown)
})

test('a day that was typed is said back with its weekday and its year', () => {
  expect(showDayWithWeekday('2027-02-28T23:30:00Z', paris)).toBe('Monday, 1 March 2027')
})

test.each([
  ['2026-03-01T07:00:00Z', '2027-06-30T16:00:00Z', 'from 1 March, 08:00 until 30 June 2027, 18:00'],
  [null, '2026-06-30T16:00:00Z', 'until 30 June, 18:00'],
  [null, null, 'no limit'],
])('a window from %s to %s in words', (start, end, shown) => {
  expect(showSpan({ start, end }, paris, now)).toBe(shown)
})

test.each([
  ['2026-05-31T12:30:00Z', '16 days left'],
  ['2026-06-14T11:59:30Z', '30 days left'],
  ['2026-06-14T10:59:00Z', '29 days left'],
  ['2026-05-17T11:59:00Z', '47 hours left'],
  ['2026-05-15T13:30:00Z', '90 minutes left'],
  ['2026-05-15T12:00:10Z', '1 minute left'],
])('until %s', (end, shown) => {
  expect(showTimeLeft(end, now)).toBe(shown)
})

test.each([
  ['2026-05-18T12:30:00Z', 'in 3 days'],
  ['2026-05-15T17:59:00Z', 'in 5 hours'],
  ['2026-05-15T12:12:10Z', 'in 12 minutes'],
])('counts to %s', (start, until) => {
  expect(showTimeUntil(start, now)).toBe(until)
})

test('a day is one of the zone’s own calendar', () => {
  expect(isSameDay('2026-05-15T21:00:00Z', '2026-05-15T23:00:00Z', 'UTC')).toBe(true)
  expect(isSameDay('2026-05-15T21:00:00Z', '2026-05-15T23:00:00Z', paris)).toBe(false)
})

test.each([
  ['Europe/Paris', 'Europe/Berlin', false],
  ['Europe/Paris', 'Europe/London', true],
  ['Africa/Lagos', 'Europe/London', false],
])('%s and %s differ in May: %s', (a, b, differ) => {
  expect(zonesDiffer(a, b, now)).toBe(differ)
})
