import { describe, expect, test } from 'vitest'
import { readDay, readMoment, writeMoment } from './moments'

const paris = { zone: 'Europe/Paris', bound: 'start' } as const

describe('reads what a person types', () => {
  test.each([
    ['2026-03-01 08:00', '2026-03-01T07:00:00Z'],
    ['2026/3/1 8:00', '2026-03-01T07:00:00Z'],
    ['2026-03-01T08:00:30', '2026-03-01T07:00:30Z'],
    ['1 Mar 2026 8:00', '2026-03-01T07:00:00Z'],
    ['  1 march 2026,  at 8:00 ', '2026-03-01T07:00:00Z'],
    ['Mar 1, 2026 8pm', '2026-03-01T19:00:00Z'],
    ['1. Mar 2026 12:30 am', '2026-02-28T23:30:00Z'],
    ['1 Jul 2026 8:00', '2026-07-01T06:00:00Z'],
    ['2026-07-01', '2026-06-30T22:00:00Z'],
    ['2026-07-01T08:00+02:00', '2026-07-01T06:00:00Z'],
    ['2026-03-01 08:00:00+00:00', '2026-03-01T08:00:00Z'],
    ['2026-03-01t08:00:00z', '2026-03-01T08:00:00Z'],
    ['', null],
  ])('%s', (text, instant) => {
    expect(readMoment(text, paris)).toEqual({ instant })
  })
})

describe('says what is wrong with the rest', () => {
  test.each([
    ['soon', 'moment.unreadable'],
    ['1/3', 'moment.unreadable'],
    ['31/31/2026', 'moment.noSuchDay'],
    ['1 Ju 2026', 'moment.unreadable'],
    ['1 Jui 2026', 'moment.noSuchDay'],
    ['2026-02-30', 'moment.noSuchDay'],
    ['30 Foo 2026', 'moment.noSuchDay'],
    ['2026-02-01 24:00', 'moment.noSuchTime'],
    ['2026-02-01 8', 'moment.noSuchTime'],
    ['2026-02-01 13 pm', 'moment.noSuchTime'],
    ['2026-02-30T08:00:00Z', 'moment.noSuchDay'],
    ['2026-03-01T24:00:00Z', 'moment.noSuchTime'],
    ['2026-03-01T08:00:00+0000', 'moment.offset'],
    ['2026-03-01T08:00+01:00[Europe/Paris]', 'moment.offset'],
    ['1 Mar 2026 8:00 CET', 'moment.offset'],
    ['1899-12-31', 'moment.outOfRange'],
    ['0500-01-01T00:00:00Z', 'moment.outOfRange'],
    ['2026-03-29 02:30', 'moment.skipped'],
  ])('%s', (text, fault) => {
    expect(readMoment(text, paris)).toEqual({ fault })
  })
})

test('a day alone ends with its last second', () => {
  expect(readMoment('30 Jun 2026', { ...paris, bound: 'end' })).toEqual({ instant: '2026-06-30T21:59:59Z' })
})

describe('a day alone begins with its first moment and ends with its last second, wherever the clocks jump', () => {
  test.each([
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00Z', '2026-04-24T20:59:59Z'],
    ['America/Havana', '2026-03-08', '2026-03-08T05:00:00Z', '2026-03-09T03:59:59Z'],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T04:59:59Z'],
    ['America/Toronto', '1919-03-31', '1919-03-31T04:30:00Z', '1919-04-01T03:59:59Z'],
    ['America/Toronto', '1919-03-30', '1919-03-30T05:00:00Z', '1919-03-31T04:29:59Z'],
    ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00Z', '2011-12-30T09:59:59Z'],
  ])('%s, %s', (zone, day, start, end) => {
    expect(readMoment(day, { zone, bound: 'start' })).toEqual({ instant: start })
    expect(readMoment(day, { zone, bound: 'end' })).toEqual({ instant: end })
  })

  test('a day that a zone leaves out is refused', () => {
    expect(readMoment('2011-12-30', { zone: 'Pacific/Apia', bound: 'start' })).toEqual({ fault: 'moment.skippedDay' })
    expect(readMoment('2011-12-30', { zone: 'Pacific/Apia', bound: 'end' })).toEqual({ fault: 'moment.skippedDay' })
  })

  test('a time that was typed and does not exist stays refused', () => {
    const cairo = { zone: 'Africa/Cairo', bound: 'start' } as const
    expect(readMoment('2026-04-24 00:00', cairo)).toEqual({ fault: 'moment.skipped' })
  })
})

describe('a day is read as people of a locale write it', () => {
  test.each([
    ['en-GB', '01/03/2027', '2027-03-01', '2027-01-03'],
    ['fr', '1/3/27', '2027-03-01', '2027-01-03'],
    ['en-US', '01/03/2027', '2027-01-03', '2027-03-01'],
    ['en-US', '1.3.2027', '2027-03-01', '2027-01-03'],
    ['de', '1. 3. 2027', '2027-03-01', '2027-01-03'],
    ['nl', '1-3-2027', '2027-03-01', '2027-01-03'],
    ['en-US', '25/12/2027', '2027-12-25', undefined],
    ['en-GB', '12/25/2027', '2027-12-25', undefined],
    ['en-US', '03/03/2027', '2027-03-03', undefined],
    ['en', '1 March 2027', '2027-03-01', undefined],
    ['en', 'Monday, March 1st, 2027', '2027-03-01', undefined],
    ['fr', '1er mars 2027', '2027-03-01', undefined],
    ['fr', 'lundi 1 févr. 2027', '2027-02-01', undefined],
    ['de', '1. März 2027', '2027-03-01', undefined],
    ['ru', '1 марта 2027', '2027-03-01', undefined],
    ['ja', '2027/3/1', '2027-03-01', undefined],
  ])('%s: %s', (locale, text, day, or) => {
    expect(readDay(text, locale)).toEqual({ day, ...(or ? { or } : {}) })
  })

  test('with its time, which the other reading keeps', () => {
    const british = { ...paris, locale: 'en-GB' }
    expect(readMoment('01/03/2027 8pm', british)).toEqual({ instant: '2027-03-01T19:00:00Z', or: '2027-01-03 8pm' })
  })
})

test('a time that comes twice means the first and says so', () => {
  expect(readMoment('2026-10-25 02:30', paris)).toEqual({ instant: '2026-10-25T00:30:00Z', twice: true })
})

test.each([
  ['2026-03-01T07:00:00Z', 'Europe/Paris', '2026-03-01 08:00'],
  ['2026-06-30T21:59:59Z', 'Europe/Paris', '2026-06-30 23:59:59'],
  ['2026-03-01T07:00:00Z', 'Asia/Kathmandu', '2026-03-01 12:45'],
  [null, 'UTC', ''],
])('writes %s in %s so that it can be read again', (instant, zone, text) => {
  expect(writeMoment(instant, zone)).toBe(text)
  expect(readMoment(text, { zone, bound: 'start' })).toEqual({ instant })
})

test.each([
  ['1 Sep 2026', { day: '2026-09-01' }],
  [' 2026/9/1 ', { day: '2026-09-01' }],
  ['', { day: null }],
  ['2026-09-01 08:00', { fault: 'moment.unreadableDay' }],
  ['soon', { fault: 'moment.unreadableDay' }],
  ['31 Sep 2026', { fault: 'moment.noSuchDay' }],
  ['3000-01-01', { fault: 'moment.outOfRange' }],
])('the day “%s” is %o', (text, day) => {
  expect(readDay(text)).toEqual(day)
})
