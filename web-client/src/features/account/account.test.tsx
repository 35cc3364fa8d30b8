import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem } from '../../test/contract'
import { NOW, person, token, visit } from '../../test/visit'

const NEXT = 'four words and more'
const tokens = (total: number) => ({ items: [], page: { limit: 1, hasMore: false, nextCursor: null, total } })

async function signIn(user: ReturnType<typeof visit>['user']) {
  await user.type(await screen.findByLabelText('Username or e-mail'), 'ada')
  await user.type(screen.getByLabelText('Password'), 'secret')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
}

test('who is not signed in signs in and comes to where they were going', async () => {
  const { user, location, asked } = visit('/nowhere?q=1', {
    as: 'nobody',
    api: { 'POST /api/v1/auth/login': token },
  })
  await signIn(user)
  await screen.findByRole('heading', { name: 'Page not found' })
  expect(location()).toEqual({ pathname: '/nowhere', search: '?q=1' })
  expect(asked('POST /api/v1/auth/login')[0]?.body).toEqual({ username: 'ada', password: 'secret' })
  expect(asked('GET /api/v1/me')[0]?.headers.get('authorization')).toBe('Bearer a-token')
})

test('a wrong password is said in a sentence, without naming which of the two it was', async () => {
  const { user } = visit('/sign-in', { as: 'nobody', api: { 'POST /api/v1/auth/login': problem(401) } })
  await signIn(user)
  expect((await screen.findByRole('alert')).textContent).toContain('do not match')
})

test('whoever finds very many people signing in is told so', async () => {
  const detail = 'Very many people are signing in. Try again in a moment.'
  const busy = problem(503, { code: 'many-sign-ins', detail })
  const { user } = visit('/sign-in', { as: 'nobody', api: { 'POST /api/v1/auth/login': busy } })
  await signIn(user)
  expect((await screen.findByRole('alert')).textContent).toBe(detail)
})

test('a blank form says what is missing and asks nothing of the server', async () => {
  const { user, asked } = visit('/sign-in', { as: 'nobody' })
  await user.click(await screen.findByRole('button', { name: 'Sign in' }))
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(2)
  expect(asked('POST /api/v1/auth/login')).toHaveLength(0)
})

test('an address elsewhere is not followed after signing in', async () => {
  const { user, location } = visit('/sign-in?back=//evil.example', {
    as: 'nobody',
    api: { 'POST /api/v1/auth/login': token },
  })
  await signIn(user)
  await screen.findByText('Ada Lovelace')
  expect(location().pathname).not.toContain('evil')
})

test('the accounts of a demonstration are one press away', async () => {
  const { user } = visit('/sign-in', {
    as: 'nobody',
    api: {
      'GET /api/v1/platform': {
        now: NOW,
        clockMoved: false,
        demo: true,
        timeZone: 'UTC',
        demoAccounts: [{ username: 'learner1', password: 'pw', role: 'LEARNER', about: 'takes part in two sessions' }],
      },
    },
  })
  await user.click(await screen.findByRole('button', { name: /learner1/ }))
  expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('pw')
})

test('who must choose a password does so first, then goes on', async () => {
  let required = true
  const { user, location } = visit('/nowhere', {
    api: {
      'GET /api/v1/me': () => person({ passwordChangeRequired: required }),
      'PUT /api/v1/me/password': () => {
        required = false
        return token
      },
    },
  })
  await user.type(await screen.findByLabelText('Current password'), 'old')
  await user.type(screen.getByLabelText('New password'), NEXT)
  await user.type(screen.getByLabelText('New password, once more'), NEXT)
  await user.click(screen.getByRole('button', { name: 'Save password' }))
  await screen.findByRole('heading', { name: 'Page not found' })
  expect(location().pathname).toBe('/nowhere')
})

test('a fault that the server finds stands at its field and takes the focus', async () => {
  const fault = { pointer: '/newPassword', code: 'too-short', detail: 'Take at least 12 characters.' }
  const { user } = visit('/set-password#s3cret', {
    as: 'nobody',
    api: { 'POST /api/v1/auth/password-links/redeem': problem(422, { errors: [fault] }) },
  })
  const field = await screen.findByLabelText('New password')
  await user.type(field, NEXT)
  await user.type(screen.getByLabelText('New password, once more'), NEXT)
  await user.click(screen.getByRole('button', { name: 'Save password' }))
  expect(await screen.findByText('Take at least 12 characters.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(field)
})

test.each([
  ['short', 'At least 12 characters; this has 5.'],
  ['Password2026!', 'This is one of the passwords that are tried first. Choose another.'],
  ['Ada Lovelace 1852', 'This is made of a name that everybody can see. Choose something else.'],
  ['qwertyuiop1234', 'This is mostly repeats and runs such as aaaa, 1234 or qwerty. Choose something less regular.'],
  [NEXT, 'This will do.'],
])('while “%s” is typed it is told: %s', async (password, told) => {
  const { user, asked } = visit('/change-password', { api: { 'GET /api/v1/me/tokens': tokens(0) } })
  const field = await screen.findByLabelText('New password')
  await user.type(field, password)
  expect(await screen.findByText(told)).toBeDefined()
  expect(field.getAttribute('aria-invalid')).not.toBe('true')
  if (password !== NEXT) {
    await user.type(screen.getByLabelText('Current password'), 'old{Enter}')
    expect(asked('PUT /api/v1/me/password')).toHaveLength(0)
  }
})

test('whether access tokens end is asked where there are some, and they do unless told otherwise', async () => {
  const { user, asked } = visit('/change-password', {
    api: { 'GET /api/v1/me/tokens': tokens(2), 'PUT /api/v1/me/password': token },
  })
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'End my 2 access tokens, too' })
  expect(box.checked).toBe(true)
  await user.click(box)
  await user.type(screen.getByLabelText('Current password'), 'old')
  await user.type(screen.getByLabelText('New password'), NEXT)
  await user.type(screen.getByLabelText('New password, once more'), `${NEXT}{Enter}`)
  await expect
    .poll(() => asked('PUT /api/v1/me/password')[0]?.body)
    .toEqual({ currentPassword: 'old', newPassword: NEXT, endTokens: false })
})
