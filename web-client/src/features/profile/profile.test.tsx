import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { problem, Reply } from '../../test/contract'
import { person, visit } from '../../test/visit'

const nightly: Schemas['PersonalTokenResponse'] = {
  id: 't-1',
  name: 'Nightly',
  prefix: 'lec_abcd',
  createdAt: '2026-05-01T10:00:00Z',
  expiresAt: '2026-07-30T10:00:00Z',
  lastUsedAt: null,
}
const page = (...items: Schemas['PersonalTokenResponse'][]) => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: items.length },
})
const browser = (changes: Partial<Schemas['SignInResponse']>): Schemas['SignInResponse'] => ({
  id: 'si-1',
  startedAt: '2026-05-10T09:00:00Z',
  lastUsedAt: '2026-05-15T11:00:00Z',
  browser: 'Firefox on Windows',
  address: '198.51.100.20',
  current: false,
  ...changes,
})
const signIns = (...items: Schemas['SignInResponse'][]) => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: items.length },
})
const goes = (count: number) => ({ dryRun: false, goes: [{ what: 'signIns', count }], warnings: [] })
const TOKENS = 'GET /api/v1/me/tokens'

test('the name of who is signed in leads to the profile', async () => {
  const { user, location } = visit('/nowhere')
  await user.click(await screen.findByRole('link', { name: 'Ada Lovelace' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Your profile' })).toBeDefined()
  expect(location().pathname).toBe('/profile')
  expect(await screen.findByText('ada@example.org')).toBeDefined()
})

test('a time zone is found by its city and counts at once', async () => {
  let timeZone = 'Europe/Paris'
  const { user, asked } = visit('/profile', {
    as: 'LEARNER',
    api: {
      'GET /api/v1/me': () => new Reply(200, person({ timeZone, role: 'LEARNER' }), { ETag: '"9"' }),
      'PATCH /api/v1/me': ({ body }) => {
        timeZone = (body as { timeZone: string }).timeZone
        return person({ timeZone })
      },
    },
  })
  const field = await screen.findByRole('combobox', { name: 'Time zone' })
  await user.clear(field)
  await user.type(field, 'new yo')
  await user.click(await screen.findByRole('option', { name: 'America/New_York' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Saved. It applies from now on.')).toBeDefined()
  expect(await screen.findByText('Learner · America/New_York')).toBeDefined()
  expect(asked('PATCH /api/v1/me')[0]?.body).toEqual({ timeZone: 'America/New_York', language: null })
  expect(asked('PATCH /api/v1/me')[0]?.headers.get('If-Match')).toBe('"9"')
})

test('a zone that the server does not know is said at the field', async () => {
  const fault = { pointer: '/timeZone', code: 'unknown-zone', detail: 'This time zone is not known here.' }
  const { user } = visit('/profile', { api: { 'PATCH /api/v1/me': problem(422, { errors: [fault] }) } })
  await user.click(await screen.findByRole('button', { name: 'Save' }))
  expect(await screen.findByText('This time zone is not known here.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('combobox', { name: 'Time zone' }))
})

test('changing the password leads there and back again', async () => {
  const { user, location } = visit('/profile', { api: { [TOKENS]: page() } })
  await user.click(await screen.findByRole('link', { name: 'Change password' }))
  await screen.findByRole('heading', { level: 1, name: 'Choose your own password' })
  expect(location().search).toBe('?back=/profile')
  await user.click(screen.getByRole('link', { name: 'Cancel' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Your profile' })).toBeDefined()
})

test('a token is made with a name and days, and shown once', async () => {
  const { user, asked } = visit('/profile?tab=tokens', {
    api: { [TOKENS]: page(), 'POST /api/v1/me/tokens': new Reply(201, { token: nightly, secret: 'lec_abcd1234' }) },
  })
  await user.click(await screen.findByRole('button', { name: 'New token' }))
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Nightly')
  const days = screen.getByRole('textbox', { name: 'Days' })
  await user.clear(days)
  await user.type(days, '400{Enter}')
  expect(await screen.findByText('Write a whole number from 1 to 365.')).toBeDefined()
  await user.clear(days)
  await user.type(days, '30{Enter}')
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Token' })).value).toBe('lec_abcd1234')
  expect(screen.getByText(/shown only once/)).toBeDefined()
  expect(asked('POST /api/v1/me/tokens')[0]?.body).toEqual({ name: 'Nightly', expiresInDays: 30 })
})

test('a token is revoked after saying what stops', async () => {
  const { user, asked } = visit('/profile?tab=tokens', {
    api: { [TOKENS]: page(nightly), 'DELETE /api/v1/me/tokens/{token}': { dryRun: false, goes: [], warnings: [] } },
  })
  expect(await screen.findByText('30 Jul 2026')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Revoke “Nightly”' }))
  expect(await screen.findByText('Whatever uses this token stops working at once')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Revoke the token' }))
  expect(await screen.findByText('The token “Nightly” is revoked.')).toBeDefined()
  expect(asked('DELETE /api/v1/me/tokens/{token}')[0]?.params).toEqual({ token: 't-1' })
})

test('shows where one is signed in, marks this browser, and signs out in another', async () => {
  const { user, asked } = visit('/profile?tab=sign-ins', {
    api: {
      'GET /api/v1/me/sign-ins': signIns(
        browser({ id: 'here', browser: 'Chrome on Linux', current: true }),
        browser({ id: 'there' }),
        browser({ id: 'script', browser: null, address: null }),
      ),
      'DELETE /api/v1/me/sign-ins/{signIn}': goes(1),
    },
  })
  expect(await screen.findByText('This one')).toBeDefined()
  expect(screen.getByText('Another program')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Sign out in “Chrome on Linux”' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Sign out in “Firefox on Windows”' }))
  expect(await screen.findByText('the sign-in of 1 browser')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Sign out there' }))
  expect(await screen.findByText('Signed out in “Firefox on Windows”.')).toBeDefined()
  expect(asked('DELETE /api/v1/me/sign-ins/{signIn}').at(-1)?.params).toEqual({ signIn: 'there' })
})

test('signs out everywhere else', async () => {
  const { user, asked } = visit('/profile?tab=sign-ins', {
    api: {
      'GET /api/v1/me/sign-ins': signIns(browser({ id: 'here', current: true }), browser({ id: 'there' })),
      'DELETE /api/v1/me/sign-ins': goes(1),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }))
  await user.click(await screen.findByRole('button', { name: 'Sign out there' }))
  expect(await screen.findByText('You are now signed in only here.')).toBeDefined()
  expect(asked('DELETE /api/v1/me/sign-ins').map(({ query }) => query.get('dryRun'))).toEqual(['true', 'false'])
})
