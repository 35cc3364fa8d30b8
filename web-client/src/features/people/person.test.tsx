import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { grace, ONE } from '../../test/people'
import { visit } from '../../test/visit'

const PATCH = 'PATCH /api/v1/users/{user}'

test('a session administrator reads an account and is offered no change', async () => {
  visit('/people/u-2', { api: ONE })
  expect(await screen.findByText('Accounts are changed by administrators.')).toBeDefined()
  expect(screen.queryByRole('button', { name: /Delete|Deactivate|link|password/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Access tokens' })).toBeNull()
})

test('shows the three lists of that person, each with its count, and asks why', async () => {
  const { user, location, asked } = visit('/people/u-2', { as: 'ADMIN', api: ONE })
  const row = (await screen.findByRole('link', { name: 'Spring 2026' })).closest('tr') as HTMLElement
  expect(within(row).getByText('15 Feb – 15 Jun 2026')).toBeDefined()
  expect(within(row).getByText(/15 June, 18:00 \(Paris\)/)).toBeDefined()
  const why = within(row).getByRole('link', { name: 'Why? The access in “Spring 2026”' })
  expect(why.getAttribute('href')).toBe('/sessions/s-1/access?user=u-2')
  await user.click(screen.getByRole('tab', { name: 'Past' }))
  expect(location().search).toBe('?view=past')
  await expect.poll(() => asked('GET /api/v1/users/{user}/sessions').at(-1)?.query.get('view')).toBe('PAST')
})

test('a one-time link is shown once, with the moment at which it ends', async () => {
  const link = { url: '/set-password#s3cret', expiresAt: '2026-05-18T12:00:00Z' }
  const { user } = visit('/people/u-2', {
    as: 'ADMIN',
    api: { ...ONE, 'POST /api/v1/users/{user}/password-links': new Reply(201, link) },
  })
  await user.click(await screen.findByRole('button', { name: 'Hand out a link' }))
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'One-time link' })
  expect(field.value).toBe(`${window.location.origin}/set-password#s3cret`)
  expect(screen.getByText(/until 18 May, 14:00 \(Paris\)/)).toBeDefined()
})

test.each([
  ['a link', 'Hand out a link', { 'POST /api/v1/users/{user}/password-links': problem(409, { detail: 'Not now.' }) }],
  [
    'a way back in',
    'Reactivate',
    {
      'GET /api/v1/users/{user}': () => new Reply(200, { ...grace, active: false }, { ETag: '"5"' }),
      [PATCH]: problem(409, { detail: 'Not now.' }),
    },
  ],
])('%s that is refused says why where it was asked for, in the focus, and is tried again', async (_, act, api) => {
  const { user } = visit('/people/u-2', { as: 'ADMIN', api: { ...ONE, ...api } })
  await user.click(await screen.findByRole('button', { name: act }))
  const refusal = await screen.findByRole('alert')
  expect(refusal.textContent).toBe('Not now.')
  expect(screen.getByRole('main').contains(refusal)).toBe(true)
  expect(document.activeElement?.contains(refusal)).toBe(true)
  await user.click(screen.getByRole('button', { name: act }))
  await expect.poll(() => document.activeElement?.textContent).toBe('Not now.')
})

test('a first password that is too short is said at its field', async () => {
  const fault = { pointer: '/password', code: 'too-short', detail: 'Take at least 12 characters.' }
  const { user } = visit('/people/u-2', {
    as: 'ADMIN',
    api: { ...ONE, 'PUT /api/v1/users/{user}/password': problem(422, { errors: [fault] }) },
  })
  await user.click(await screen.findByRole('button', { name: 'Set a first password' }))
  await user.type(await screen.findByLabelText('Password'), 'four words and more{Enter}')
  expect(await screen.findByText('Take at least 12 characters.')).toBeDefined()
})

test('a first password made of the name is refused before it is sent', async () => {
  const { user, asked } = visit('/people/u-2', { as: 'ADMIN', api: ONE })
  await user.click(await screen.findByRole('button', { name: 'Set a first password' }))
  await user.type(await screen.findByLabelText('Password'), 'Grace-Hopper-1906')
  expect(await screen.findByText(/made of a name/)).toBeDefined()
  await user.keyboard('{Enter}')
  expect(asked('PUT /api/v1/users/{user}/password')).toHaveLength(0)
})

test('an administrator sees where somebody is signed in, and signs them out', async () => {
  const { user, asked } = visit('/people/u-2', {
    as: 'ADMIN',
    api: {
      ...ONE,
      'DELETE /api/v1/users/{user}/sign-ins': ({ query }) => ({
        dryRun: query.get('dryRun') === 'true',
        goes: [{ what: 'signIns', count: 1 }],
        warnings: [],
      }),
    },
  })
  expect(await screen.findByText('Firefox on Windows')).toBeDefined()
  expect(screen.getByText('198.51.100.20')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
  expect(await screen.findByText('the sign-in of 1 browser')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Sign them out' }))
  expect(await screen.findByText('Grace Hopper is signed out everywhere.')).toBeDefined()
  expect(asked('DELETE /api/v1/users/{user}/sign-ins').map(({ query }) => query.get('dryRun'))).toEqual([
    'true',
    'false',
  ])
})

test('an administrator revokes somebody’s token', async () => {
  const { user, asked } = visit('/people/u-2', {
    as: 'ADMIN',
    api: {
      ...ONE,
      'DELETE /api/v1/users/{user}/tokens/{token}': ({ query }) => ({
        dryRun: query.get('dryRun') === 'true',
        goes: [{ what: 'personalTokens', count: 1 }],
        warnings: [],
      }),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Revoke “Nightly”' }))
  await user.click(await screen.findByRole('button', { name: 'Revoke the token' }))
  expect(await screen.findByText('The token “Nightly” is revoked.')).toBeDefined()
  expect(asked('DELETE /api/v1/users/{user}/tokens/{token}')[0]?.params).toEqual({ user: 'u-2', token: 't-1' })
})

test('deactivating says what ends and what stays', async () => {
  const { user, asked } = visit('/people/u-2', { as: 'ADMIN', api: { ...ONE, [PATCH]: { ...grace, active: false } } })
  await user.click(await screen.findByRole('button', { name: 'Deactivate' }))
  expect(await screen.findByText('Signing in, everywhere and at once')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Deactivate the account' }))
  expect(await screen.findByText('Grace Hopper is deactivated.')).toBeDefined()
  expect(asked(PATCH)[0]?.body).toEqual({ active: false })
  expect(asked(PATCH)[0]?.headers.get('If-Match')).toBe('"5"')
})

test('a role that cannot be lowered is refused in words', async () => {
  const detail = 'Grace Hopper coaches “Spring 2026”. Name another coach first.'
  const { user } = visit('/people/u-2/edit', { as: 'ADMIN', api: { ...ONE, [PATCH]: problem(409, { detail }) } })
  await user.click(await screen.findByRole('button', { name: 'Save' }))
  expect((await screen.findByRole('alert')).textContent).toBe(detail)
})

test('deleting shows what goes, and why the server refuses', async () => {
  const { user } = visit('/people/u-2', {
    as: 'ADMIN',
    api: {
      ...ONE,
      'DELETE /api/v1/users/{user}': ({ query }) =>
        query.get('dryRun') === 'true'
          ? {
              dryRun: true,
              goes: [
                { what: 'enrollments', count: 3 },
                { what: 'managers', count: 1 },
              ],
              warnings: [],
            }
          : problem(409, { detail: 'The last administrator stays.' }),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('3 places in sessions')).toBeDefined()
  expect(screen.getByText('manager of 1 session')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Delete the person' }))
  expect((await screen.findByRole('alert')).textContent).toBe('The last administrator stays.')
})
