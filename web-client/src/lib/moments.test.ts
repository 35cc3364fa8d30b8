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
    ['', null],
  ])('%s', (text, instant) => {
    expect(readMoment(text, paris)).toEqual({ instant })
  })
})

describe('says what is wrong with the rest', () => {
  test.each([
    ['soon', 'moment.unreadable'],
    ['1/3/2026', 'moment.unreadable'],
    ['2026-02-30', 'moment.noSuchDay'],
    ['30 Foo 2026', 'moment.noSuchDay'],
    ['2026-02-01 24:00', 'moment.noSuchTime'],
    ['2026-02-01 8', 'moment.noSuchTime'],
    ['2026-02-01 13 pm', 'moment.noSuchTime'],
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
