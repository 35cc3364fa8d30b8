import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem } from '../test/contract'
import { aMySession } from '../test/samples'
import { visit } from '../test/visit'

test('a learner at the session’s own page is led to their view of it', async () => {
  const { user, location } = visit('/sessions/s-1', {
    as: 'LEARNER',
    api: {
      'GET /api/v1/sessions/{session}': problem(403, { code: 'learners-see-my-sessions' }),
      'GET /api/v1/me/sessions/{session}': aMySession({ id: 's-1' }),
    },
  })
  expect(
    await screen.findByRole('heading', { level: 1, name: 'This page is for those who run the session' }),
  ).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  await user.click(screen.getByRole('link', { name: 'Open my view of this session' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Spring 2026 Onboarding' })).toBeDefined()
  expect(location().pathname).toBe('/my-sessions/s-1')
})

test('a page of another role leads on', async () => {
  visit('/sessions/s-1/edit', { as: 'LEARNER' })
  expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Go to My sessions' }).getAttribute('href')).toBe('/')
})
