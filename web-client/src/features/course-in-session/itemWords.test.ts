import { expect, test } from 'vitest'
import { aHeading, anItem } from '../../test/reading'
import type { Item } from './items'
import { datesSaid, noteOf, zoneSaid } from './itemWords'

const now = new Date('2026-05-15T12:00:00Z')
const paris = { zone: 'Europe/Paris', now }
const tokyo = { zone: 'Asia/Tokyo', now }
const may20 = '2026-05-20T21:59:59Z'

const note = (changes: Partial<Item>, at = paris) => {
  const said = noteOf(anItem('Check', changes), at)
  return said && `${said.tone}: ${said.words}`
}

test.each<[string, Partial<Item>, string | undefined]>([
  ['nothing', {}, undefined],
  ['optional', { required: false }, 'quiet: optional'],
  ['due one day', { dueAt: may20, dueAfterDays: 9 }, 'quiet: due 20 May'],
  ['due next year', { dueAt: '2027-01-20T22:59:59Z', dueAfterDays: 9 }, 'quiet: due 20 January 2027'],
  ['due soon', { dueAt: '2026-05-17T21:59:59Z', dueAfterDays: 9 }, 'warn: due 17 May'],
  ['due at an end that is no day’s', { dueAt: '2026-06-30T16:00:00Z', dueAfterDays: 9 }, 'quiet: due 30 June, 18:00'],
  ['past due', { dueAt: '2026-05-03T21:59:59Z', overdue: true }, 'bad: overdue since 3 May'],
  ['done', { state: 'DONE', dueAt: may20 }, undefined],
  ['due once started', { dueAfterDays: 3 }, 'quiet: due 3 days after you start'],
  ['due on the first day', { dueAfterDays: 0 }, 'quiet: due on the day you start'],
  ['to come', { state: 'NOT_OPEN', opensAt: '2026-05-31T22:00:00Z', dueAt: may20 }, 'quiet: opens 1 June'],
  ['to come once started', { state: 'NOT_OPEN', opensAfterDays: 1 }, 'quiet: opens 1 day after you start'],
  ['for a coach', { state: null, opensAfterDays: 3, dueAfterDays: 12 }, 'quiet: opens on day 3 · due on day 12'],
  ['for a coach, from the start', { state: null, opensAfterDays: 0, dueAfterDays: 0 }, 'quiet: due on day 0'],
  ['for a coach, at any time', { state: null }, undefined],
])('an item that is %s', (_, changes, words) => {
  expect(note(changes)).toBe(words)
})

test('a day that ends elsewhere is said with its time', () => {
  expect(note({ dueAt: may20 }, tokyo)).toBe('quiet: due 21 May, 06:59')
  expect(note({ state: 'NOT_OPEN', opensAt: '2026-05-31T22:00:00Z' }, tokyo)).toBe('quiet: opens 1 June, 07:00')
})

test.each<[string, Partial<Item>, string | undefined]>([
  ['nothing', {}, undefined],
  ['done', { state: 'DONE', doneAt: '2026-05-12T10:00:00Z', dueAt: may20 }, 'Done on 12 May, 12:00 (Paris).'],
  ['due', { dueAt: may20 }, 'Due by 20 May, 23:59 (Paris).'],
  ['due, for a coach', { state: null, dueAfterDays: 3 }, undefined],
  ['overdue', { dueAt: '2026-05-03T21:59:59Z', overdue: true }, 'Overdue since 3 May, 23:59 (Paris).'],
  ['to come', { state: 'NOT_OPEN', opensAt: '2026-05-31T22:00:00Z' }, 'This opens on 1 June, 00:00 (Paris).'],
  ['to come once started', { state: 'NOT_OPEN', opensAfterDays: 3 }, 'This opens 3 days after you start.'],
])('its own page says: %s', (_, changes, words) => {
  expect(datesSaid(anItem('Check', changes), 'Europe/Berlin', paris)).toBe(words)
})

test('its own page says it on the session’s clocks too where they differ', () => {
  const words = 'Due by 21 May, 06:59 (Tokyo). In Paris that is 20 May, 23:59.'
  expect(datesSaid(anItem('Check', { dueAt: may20 }), 'Europe/Paris', tokyo)).toBe(words)
})

test.each([
  ['no dates', [anItem('Check')], 'Europe/Paris', undefined],
  ['dates of what is done', [anItem('Check', { state: 'DONE', dueAt: may20 })], 'Europe/Paris', undefined],
  [
    'dates',
    [aHeading('At the end'), anItem('Check', { dueAt: may20 })],
    'Europe/Paris',
    'Dates are shown in Paris time.',
  ],
  [
    'dates of a session far away',
    [anItem('Check', { dueAt: may20 })],
    'Asia/Tokyo',
    'Dates are shown in Paris time. The session itself keeps Tokyo time.',
  ],
])('an outline with %s says in whose time', (_, items, there, words) => {
  expect(zoneSaid(items, there, paris)).toBe(words)
})
