import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { problem } from '../../test/contract'
import { bad, ID, type Import, list, none, ONE, ROWS, roster, rows } from '../../test/imports'
import type { Stubs } from '../../test/stubApi'
import { NOW, visit } from '../../test/visit'

test('the list says what each import is waiting for and what it did', async () => {
  visit('/imports', { api: { 'GET /api/v1/imports': list([roster()]) } })
  expect((await screen.findByRole('link', { name: 'march-roster.csv' })).getAttribute('href')).toBe(`/imports/${ID}`)
  expect(screen.getByText('Waiting for you')).toBeDefined()
  expect(screen.getByText('4,338 new · 41 changed · 612 unchanged · 2 cannot be done')).toBeDefined()
})

test.each<[string, string]>([
  ['the list', '/imports?cursor=old'],
  ['a part of a page', `/imports/${ID}?rows=all&cursor=old`],
])('%s begins at its first page where the one in the address is not there any more', async (_, address) => {
  const first = (query: URLSearchParams, body: unknown) =>
    query.get('cursor') === 'old' ? problem(400, { code: 'bad-cursor', detail: 'Start without one.' }) : body
  const { user, location } = visit(address, {
    api: {
      [ONE]: roster(),
      'GET /api/v1/imports': ({ query }) => first(query, list([roster()])),
      [ROWS]: ({ query }) => first(query, rows([bad])),
    } as Stubs,
  })
  expect((await screen.findByRole('alert')).textContent).toMatch(/This page of the list is not there any more/)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('row', { name: /march-roster|1,340/ })).toBeDefined()
  expect(location().search).not.toMatch(/cursor/)
})

test('without imports it says what to do first', async () => {
  visit('/imports', { api: { 'GET /api/v1/imports': list([]) } })
  const first = await screen.findByRole('link', { name: 'Import the first file' })
  expect(first.getAttribute('href')).toBe('/imports/new')
})

test('a plan shows the faulty cell first, and names the size of what would be applied', async () => {
  let applied = false
  const done = roster({ state: 'DONE', finishedAt: NOW })
  const { user, asked } = visit(`/imports/${ID}`, {
    api: {
      [ONE]: () => (applied ? done : roster()),
      [ROWS]: rows([bad]),
      'GET /api/v1/imports': list([]),
      'POST /api/v1/imports/{importId}/apply': () => {
        applied = true
        return roster({ state: 'APPLYING', progress: { done: 100, total: 4379 } })
      },
    },
  })
  expect(await screen.findByRole('tab', { name: 'Cannot be done', selected: true })).toBeDefined()
  expect(await screen.findByText(/^Nothing has been written yet\. Rows that cannot be done are left out/)).toBeDefined()
  const row = (await screen.findByText(/Nobody is called “learnr17”/)).closest('tr')
  expect(within(row as HTMLElement).getByText(/1,340/)).toBeDefined()
  expect(within(row as HTMLElement).getByText('learnr17').textContent).toBe('Cannot be imported: learnr17')
  expect(within(row as HTMLElement).getByText('Unknown user')).toBeDefined()
  expect(asked(ROWS)[0]?.query.get('outcome')).toBe('FAILED')
  await user.click(screen.getByRole('button', { name: 'Apply 4,379 changes' }))
  expect(await screen.findByText(/100 of 4,379 rows/)).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(screen.getByText(/You can leave or close this page/)).toBeDefined()
  expect(await screen.findByText(/^Applied on 15 May, 14:00 \(Paris\)/)).toBeDefined()
})

test('a roster names its session, and leads back to its learners', async () => {
  visit(`/imports/${ID}`, {
    api: { [ONE]: roster({ session: { id: 's-1', title: 'Spring 2026' } }), [ROWS]: rows([bad]) },
  })
  const back = await screen.findByRole('link', { name: 'Spring 2026' })
  expect(back.getAttribute('href')).toBe('/sessions/s-1?tab=learners')
})

test('the rows shown stand in the address', async () => {
  const { user, location, asked } = visit(`/imports/${ID}`, { api: { [ONE]: roster(), [ROWS]: rows([]) } })
  await user.click(await screen.findByRole('tab', { name: 'Changed' }))
  expect(location().search).toBe('?rows=UPDATED')
  await vi.waitFor(() => expect(asked(ROWS).at(-1)?.query.get('outcome')).toBe('UPDATED'))
})

test('what takes something away is asked about once', async () => {
  const { user, asked } = visit(`/imports/${ID}`, {
    api: {
      [ONE]: roster({ counts: { ...none, removed: 3 } }),
      [ROWS]: rows([]),
      'GET /api/v1/imports': list([]),
      'POST /api/v1/imports/{importId}/apply': roster({ state: 'DONE', counts: { ...none, removed: 3 } }),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Apply 3 changes' }))
  const dialog = await screen.findByRole('dialog', { name: 'Apply 3 changes from march-roster.csv?' })
  expect(within(dialog).getByText(/3 people lose their place in a session/)).toBeDefined()
  await user.click(within(dialog).getByRole('button', { name: 'Apply 3 changes' }))
  await vi.waitFor(() => expect(asked('POST /api/v1/imports/{importId}/apply')).toHaveLength(1))
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

test.each<[string, Partial<Import>, RegExp]>([
  ['all or nothing with a bad row', { mode: 'ATOMIC' }, /nothing can be: you asked for all or nothing/],
  ['nothing new', { counts: { ...none, unchanged: 9 } }, /^Everything in this file is already in place/],
  ['no rows', { counts: none }, /a header but no rows/],
  ['a discarded plan', { state: 'CANCELLED' }, /^This plan was discarded/],
])('%s: says so, and offers nothing to apply', async (_, changes, words) => {
  visit(`/imports/${ID}`, { api: { [ONE]: roster(changes), [ROWS]: rows([]) } })
  expect(await screen.findByText(words)).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull()
})

test('a file that cannot be read says where', async () => {
  const fault = { code: 'open-quote', detail: 'A quotation mark is never closed.', line: 17, column: 'session' }
  visit(`/imports/${ID}`, { api: { [ONE]: roster({ state: 'FAILED', counts: none, fault }) } })
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Line 17, column session. A quotation mark is never closed.',
  )
  const again = screen.getByRole('link', { name: 'Choose the file again' })
  expect(again.getAttribute('href')).toBe('/imports/new?kind=enrollments')
})

test('a plan is discarded after one question, and its report can be kept', async () => {
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }))
  const { user } = visit(`/imports/${ID}`, {
    api: {
      [ONE]: roster(),
      [ROWS]: rows([bad]),
      'GET /api/v1/imports': list([]),
      'POST /api/v1/imports/{importId}/cancel': roster({ state: 'CANCELLED' }),
      'GET /api/v1/imports/{importId}/report': undefined,
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Download report' }))
  await vi.waitFor(() => expect(saved).toEqual(['report-march-roster.csv']))
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  const dialog = await screen.findByRole('dialog', { name: 'Discard the plan for march-roster.csv?' })
  await user.click(within(dialog).getByRole('button', { name: 'Discard' }))
  expect(await screen.findByText('The plan is discarded. Nothing was written.')).toBeDefined()
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'march-roster.csv' }))
})

test('the next rows of a file begin at the top of their table', async () => {
  const page = { limit: 50, hasMore: true, nextCursor: 'next', total: null }
  const { user } = visit(`/imports/${ID}`, {
    api: {
      [ONE]: roster(),
      [ROWS]: ({ query }) => (query.has('cursor') ? rows([{ ...bad, line: 2000 }]) : { items: [bad], page }),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Next' }))
  expect(await screen.findByText('2,000')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('table'))
})

test('a file of scores that is refused leads back to its own kind', async () => {
  const fault = { code: 'missing-column', detail: 'There is no column “score”.', line: 1, column: null }
  const failed = roster({
    kind: 'RESULTS',
    state: 'FAILED',
    counts: none,
    session: { id: 's-1', title: 'Spring 2026' },
    fault,
  })
  visit(`/imports/${ID}`, { api: { [ONE]: failed } })
  expect(await screen.findByText(/^Scores in the session/)).toBeDefined()
  const again = screen.getByRole('link', { name: 'Choose the file again' })
  expect(again.getAttribute('href')).toBe('/imports/new?kind=results&session=s-1')
})

test('imports are for session administrators', async () => {
  visit('/imports', { as: 'TEACHER' })
  expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeDefined()
})
