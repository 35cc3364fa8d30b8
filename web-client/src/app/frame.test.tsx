import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem } from '../test/contract'
import { person, visit } from '../test/visit'
import { notifyDone } from '../ui/feedback/notify'

test('an unknown address says so, inside the frame', async () => {
  visit('/no-such-page')
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeDefined()
  expect(document.title).toBe('Page not found · Lectern')
})

test('says who is signed in, and in which zone', async () => {
  visit('/no-such-page', { as: { role: 'SESSION_ADMIN', timeZone: 'Asia/Tokyo' } })
  expect(await screen.findByText('Ada Lovelace')).toBeDefined()
  expect(screen.getByText('Session administrator · Asia/Tokyo')).toBeDefined()
})

test('a demonstration with a moved clock says both', async () => {
  visit('/no-such-page', {
    api: {
      'GET /api/v1/platform': {
        now: '2026-04-02T10:00:00Z',
        clockMoved: true,
        demo: true,
        demoAccounts: [],
        timeZone: 'Europe/Paris',
      },
    },
  })
  expect(await screen.findByText(/This is a demonstration.*2 April 2026, 12:00 \(Paris\)/)).toBeDefined()
})

test('a server that is away can be tried again', async () => {
  let away = true
  const { user } = visit('/no-such-page', {
    api: {
      'GET /api/v1/me': () =>
        away ? problem(503, { code: 'database-away', detail: 'The database is away.', requestId: 'r-42' }) : person(),
    },
  })
  expect(
    await screen.findByText('The service is briefly unavailable. Nothing is lost; try again shortly.'),
  ).toBeDefined()
  expect(screen.getByText('Request r-42')).toBeDefined()
  away = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Ada Lovelace')).toBeDefined()
})

test('signing out leads to the sign-in', async () => {
  const { user, location, asked } = visit('/no-such-page')
  await user.click(await screen.findByRole('button', { name: 'Sign out' }))
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeDefined()
  expect(location().pathname).toBe('/sign-in')
  expect(asked('POST /api/v1/auth/logout')).toHaveLength(1)
})

test('the sign-in after signing out stays where it is while one types', async () => {
  const { user, asked } = visit('/no-such-page')
  await user.click(await screen.findByRole('button', { name: 'Sign out' }))
  await screen.findByRole('heading', { name: 'Sign in' })
  await user.type(screen.getByRole('textbox', { name: 'Username or e-mail' }), 'ada')
  expect(document.querySelector('[aria-busy=true]')).toBeNull()
  expect(asked('GET /api/v1/platform')).toHaveLength(1)
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Username or e-mail' }).value).toBe('ada')
})

test('what is said stands beside the work, never over it, and can be closed', async () => {
  const { user } = visit('/no-such-page')
  await screen.findByRole('heading', { level: 1 })
  act(() => notifyDone('“Autumn” is created.'))
  const said = await screen.findByText('“Autumn” is created.')
  expect(screen.getByRole('main').contains(said)).toBe(false)
  expect(within(screen.getByRole('complementary')).getByText('“Autumn” is created.')).toBe(said)
  await user.click(screen.getByRole('button', { name: 'Close this message' }))
  expect(screen.queryByText('“Autumn” is created.')).toBeNull()
})
