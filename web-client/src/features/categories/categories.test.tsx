import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { problem, Reply } from '../../test/contract'
import { visit } from '../../test/visit'

const onboarding: Schemas['CategoryResponse'] = {
  id: 'c-1',
  name: 'Onboarding',
  startsAt: '2026-03-01T07:00:00Z',
  endsAt: '2026-06-30T16:00:00Z',
  sessionCount: 4,
  createdBy: { id: 'u-1', username: 'ada', firstName: 'Ada', lastName: 'Lovelace', active: true },
  mayChange: true,
}
const list = (...items: Schemas['CategoryResponse'][]) => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: items.length },
})
const LIST = 'GET /api/v1/session-categories'
const ONE = 'GET /api/v1/session-categories/{category}'
const one = () => new Reply(200, onboarding, { ETag: '"3"' })

test('shows categories with their dates and how many sessions have them', async () => {
  visit('/categories', { api: { [LIST]: list(onboarding) } })
  const table = await screen.findByRole('table', { name: 'Categories' })
  await within(table).findByText('Onboarding')
  expect(within(table).getByText('1 Mar – 30 Jun 2026')).toBeDefined()
  expect(within(table).getByText('Dates (Paris)')).toBeDefined()
})

test('who may not change a category is offered no button for it', async () => {
  visit('/categories', { api: { [LIST]: list({ ...onboarding, mayChange: false }) } })
  await screen.findByText('Onboarding')
  expect(screen.queryByRole('button', { name: /Onboarding/ })).toBeNull()
})

test('the first category is made where the list is empty', async () => {
  const { user, asked } = visit('/categories', {
    api: { [LIST]: list(), 'POST /api/v1/session-categories': new Reply(201, onboarding) },
  })
  expect(await screen.findByText('No categories yet')).toBeDefined()
  await user.click(screen.getAllByRole('button', { name: 'New category' })[0] as HTMLElement)
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Summer')
  await user.type(screen.getByRole('textbox', { name: 'Until' }), '30 Jun 2026')
  await user.click(screen.getByRole('button', { name: 'Create category' }))
  expect(await screen.findByText(/The category “Summer” has been created/)).toBeDefined()
  expect(asked('POST /api/v1/session-categories')[0]?.body).toEqual({
    name: 'Summer',
    startsAt: null,
    endsAt: '2026-06-30T21:59:59Z',
  })
})

test('a name that is taken is said at the field, which has the focus', async () => {
  const fault = { pointer: '/name', code: 'taken', detail: 'There is a category with this name already.' }
  const { user, asked } = visit('/categories', {
    api: {
      [LIST]: list(onboarding),
      [ONE]: one,
      'PATCH /api/v1/session-categories/{category}': problem(409, { errors: [fault] }),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Edit “Onboarding”' }))
  const name = await screen.findByRole('textbox', { name: 'Name' })
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('There is a category with this name already.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(name)
  expect(asked('PATCH /api/v1/session-categories/{category}')[0]?.headers.get('If-Match')).toBe('"3"')
})

test('deleting shows first what goes, then does it', async () => {
  const { user, asked } = visit('/categories', {
    api: {
      [LIST]: list(onboarding),
      'DELETE /api/v1/session-categories/{category}': ({ query }) => ({
        dryRun: query.get('dryRun') === 'true',
        goes: [{ what: 'sessions', count: 4 }],
        warnings: [],
      }),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Delete “Onboarding”' }))
  expect(await screen.findByText('Its sessions stay, without a category.')).toBeDefined()
  expect(screen.getByText('the category of 4 sessions')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Delete the category' }))
  expect(await screen.findByText('The category “Onboarding” has been deleted.')).toBeDefined()
  expect(asked('DELETE /api/v1/session-categories/{category}').map(({ query }) => query.get('dryRun'))).toEqual([
    'true',
    'false',
  ])
})

test('search and order stand in the address', async () => {
  const { user, location, asked } = visit('/categories?q=onb', { api: { [LIST]: list(onboarding) } })
  await user.click(await screen.findByRole('button', { name: /Dates/ }))
  expect(location().search).toBe('?q=onb&sort=startsAt')
  await expect.poll(() => asked(LIST).at(-1)?.query.get('sort')).toBe('startsAt')
})

test('a search that finds nothing can be cleared', async () => {
  const { user, location } = visit('/categories?q=zzz', { api: { [LIST]: list() } })
  await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
  expect(location().search).toBe('')
})

test('what was typed into a dialog is there again when it was closed by mistake, and can be thrown away', async () => {
  const { user } = visit('/categories', { api: { [LIST]: list(onboarding), [ONE]: one } })
  const edit = async () => {
    await user.click(await screen.findByRole('button', { name: 'Edit “Onboarding”' }))
    return screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
  }
  await user.type(await edit(), ' 2026')
  await user.keyboard('{Escape}')
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  expect((await edit()).value).toBe('Onboarding 2026')
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  expect((await edit()).value).toBe('Onboarding')
})
