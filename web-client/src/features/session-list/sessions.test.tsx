import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem } from '../../test/contract'
import { aPerson, aSessionRow, aUser, pageOf } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const category = {
  id: 'c1',
  name: 'Onboarding',
  startsAt: null,
  endsAt: null,
  sessionCount: 3,
  createdBy: null,
  mayChange: true,
}

const around: Stubs = {
  'GET /api/v1/session-categories': pageOf(category),
  'GET /api/v1/users': pageOf(aUser(11, 'Coach One', { role: 'TEACHER', username: 'coach1' })),
}

const open = (url: string, api: Stubs) => visit(url, { as: 'ADMIN', api: { ...around, ...api } })

test('shows dates, numbers, coaches and status, and says which session needs a coach', async () => {
  const summer = aSessionRow({ id: 's2', title: 'Summer', status: 'UPCOMING', learnerCount: 1904, coaches: [] })
  const onDemand = aSessionRow({ id: 's3', title: 'On demand', accessStart: null, accessEnd: null, durationDays: 30 })
  open('/sessions', {
    'GET /api/v1/sessions': pageOf(aSessionRow({ coaches: [aPerson(11, 'Coach One')] }), summer, onDemand),
  })
  const spring = within(await screen.findByRole('row', { name: /Spring 2026 Onboarding/ }))
  expect(spring.getByText('1 Mar – 30 Jun 2026')).toBeDefined()
  expect(spring.getByText('Coach One')).toBeDefined()
  expect(spring.getByText('Active')).toBeDefined()
  const needsOne = within(screen.getByRole('row', { name: /Summer/ }))
  expect(needsOne.getByText('no session coach')).toBeDefined()
  expect(needsOne.getByText('1,904')).toBeDefined()
  expect(screen.getByText('30 days from first visit')).toBeDefined()
})

test('learners lead to how they get on, once the session has begun and there are some', async () => {
  const summer = aSessionRow({ id: 's2', title: 'Summer', status: 'UPCOMING', learnerCount: 12 })
  const empty = aSessionRow({ id: 's3', title: 'Empty', learnerCount: 0 })
  open('/sessions', { 'GET /api/v1/sessions': pageOf(aSessionRow({ id: 's1' }), summer, empty) })
  const link = await screen.findByRole('link', { name: '48 learners of Spring 2026 Onboarding: tracking' })
  expect(link.getAttribute('href')).toBe('/sessions/s1?tab=tracking')
  expect(screen.getAllByRole('link', { name: /: tracking$/ })).toHaveLength(1)
})

test('the session’s own days are shown too where its clocks show others', async () => {
  const tokyo = aSessionRow({
    timeZone: 'Asia/Tokyo',
    accessStart: '2026-02-28T20:00:00Z',
    accessEnd: '2026-06-30T14:00:00Z',
  })
  open('/sessions', { 'GET /api/v1/sessions': pageOf(tokyo, aSessionRow({ id: 's2', title: 'Here' })) })
  const row = within(await screen.findByRole('row', { name: /Spring 2026 Onboarding/ }))
  expect(row.getByText('28 Feb – 30 Jun 2026')).toBeDefined()
  expect(row.getByText('1 Mar – 30 Jun 2026 (Tokyo)')).toBeDefined()
  expect(within(screen.getByRole('row', { name: /Here/ })).queryByText(/\(Paris\)/)).toBeNull()
})

test('nobody is offered to filter by who cannot be a coach', async () => {
  const { user } = open('/sessions', {
    'GET /api/v1/sessions': pageOf(aSessionRow()),
    'GET /api/v1/users': ({ query }) => (query.has('role') ? pageOf() : pageOf(aUser(33, 'Farid Haddad'))),
  })
  await user.type(await screen.findByRole('combobox', { name: 'Coach' }), 'farid')
  expect((await screen.findAllByText('No match for “farid”.')).length).toBeGreaterThan(0)
  expect(screen.queryByRole('option')).toBeNull()
})

test('days are typed as one likes or picked, and the list follows', async () => {
  const { user, location } = open('/sessions', { 'GET /api/v1/sessions': pageOf(aSessionRow()) })
  await user.click(await screen.findByRole('button', { name: 'Any dates' }))
  const from = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Running on or after' })
  await user.type(from, '1 Mar 2026')
  await expect.poll(() => location().search).toBe('?from=2026-03-01')
  expect(from.value).toBe('1 Mar 2026')
  const to = screen.getByRole<HTMLInputElement>('textbox', { name: 'Running on or before' })
  await user.type(to, '2026-03-20')
  await user.click(screen.getByRole('button', { name: 'Pick a day for “Running on or before”' }))
  await user.click(await screen.findByRole('button', { name: '31 March 2026' }))
  await expect.poll(() => location().search).toBe('?from=2026-03-01&to=2026-03-31')
  expect(to.value).toBe('2026-03-31')
  const dates = screen.getByRole('button', { name: '1 Mar – 31 Mar 2026' })
  await user.click(screen.getByRole('button', { name: 'Any dates' }))
  await expect.poll(() => from.value + to.value).toBe('')
  expect(dates.isConnected).toBe(true)
})

test('search, filters and order stand in the address and are sent', async () => {
  const { user, location, asked } = open('/sessions?cursor=abc', { 'GET /api/v1/sessions': pageOf(aSessionRow()) })
  await screen.findByText('Spring 2026 Onboarding')
  await user.keyboard('/')
  await user.keyboard('onb')
  await expect.poll(() => location().search).toBe('?q=onb')
  await user.click(screen.getByRole('combobox', { name: 'Status' }))
  await user.click(await screen.findByRole('option', { name: 'Upcoming' }))
  await user.click(screen.getByRole('button', { name: 'Session' }))
  await expect.poll(() => location().search).toBe('?q=onb&status=UPCOMING&sort=title')
  const sent = asked('GET /api/v1/sessions').at(-1)?.query
  expect(sent?.get('q')).toBe('onb')
  expect(sent?.get('count')).toBe('true')
  expect(sent?.get('sort')).toBe('title')
})

test('a link with filters says them after a reload', async () => {
  open('/sessions?coach=coach1&from=2026-03-01&to=2026-06-30', { 'GET /api/v1/sessions': pageOf() })
  expect(await screen.findByText('No session matches')).toBeDefined()
  expect((await screen.findAllByText('Coach One')).length).toBeGreaterThan(0)
  expect(screen.getByRole('button', { name: '1 Mar – 30 Jun 2026' })).toBeDefined()
})

test('an empty list says what to do first', async () => {
  open('/sessions', { 'GET /api/v1/sessions': pageOf() })
  const first = await screen.findByRole('link', { name: 'Create the first session' })
  expect(first.getAttribute('href')).toBe('/sessions/new')
})

test('a refusal says why, with the number to tell', async () => {
  open('/sessions?sort=nonsense', {
    'GET /api/v1/sessions': problem(400, { detail: 'One cannot sort by “nonsense”.', requestId: 'r-9' }),
  })
  expect(await screen.findByText('One cannot sort by “nonsense”.')).toBeDefined()
  expect(screen.getByText('Request r-9')).toBeDefined()
})
