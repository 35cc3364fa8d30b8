import { expect, test } from 'vitest'
import { aHeading, anItem } from '../../../test/reading'
import { dueOf, partsOf, progressOf, stepOf } from './shape'

const done = { state: 'DONE' as const }
const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title)

test('what comes before the first heading stands under none', () => {
  const parts = partsOf([anItem('Welcome'), aHeading('Fire'), aHeading('First aid'), anItem('Bandages')])
  expect(parts.map(({ heading, items }) => [heading?.title, titles(items)])).toEqual([
    [undefined, ['Welcome']],
    ['Fire', []],
    ['First aid', ['Bandages']],
  ])
})

test.each([
  ['a mix', [anItem('A', done), anItem('B'), anItem('C', { required: false })], { done: 1, total: 2 }],
  ['nothing required', [anItem('A', { required: false })], undefined],
  ['somebody who does not learn here', [anItem('A', { state: null })], undefined],
  ['headings alone', [aHeading('A')], undefined],
])('progress of %s', (_, items, progress) => {
  expect(progressOf(items)).toEqual(progress)
})

test('what is overdue and what is due next, the earliest first', () => {
  const { overdue, next } = dueOf([
    anItem('Late', { dueAt: '2026-05-03T00:00:00Z', overdue: true }),
    anItem('Later', { dueAt: '2026-06-03T00:00:00Z' }),
    anItem('Latest', { dueAt: '2026-05-01T00:00:00Z', overdue: true }),
    anItem('Next', { dueAt: '2026-05-20T00:00:00Z' }),
    anItem('Done', { ...done, dueAt: '2026-05-16T00:00:00Z' }),
  ])
  expect([titles(overdue), next?.title]).toEqual([['Latest', 'Late'], 'Next'])
})

test.each([
  ['at the start', [anItem('A', { next: true }), anItem('B')], { kind: 'next', begun: false }],
  ['on the way', [anItem('A', done), anItem('B', { next: true })], { kind: 'next', begun: true }],
  ['with the rest to come', [anItem('A', done), anItem('B', { state: 'NOT_OPEN' })], { kind: 'later' }],
  [
    'with an extra to come',
    [anItem('A', done), anItem('B', { state: 'NOT_OPEN', required: false })],
    { kind: 'allDone' },
  ],
  ['with all done', [anItem('A', done)], { kind: 'allDone' }],
  ['with nothing to do', [anItem('A', { required: false })], { kind: 'nothingRequired' }],
])('the next step %s', (_, items, step) => {
  expect(stepOf(items)).toMatchObject(step)
})
