import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Reply } from '../test/contract'
import { aCourse, pageOf, safety } from '../test/samples'
import { visit } from '../test/visit'
import { Boundary } from '../ui/feedback/Boundary'
import { Theme } from '../ui/frame/Theme'
import { forgetFailure, lazyRouteComponent } from './lazyRouteComponent'

test('a browser without a connection says so, and goes on when it is back', async () => {
  window.dispatchEvent(new Event('offline'))
  let away = true
  const { user } = visit('/courses', {
    api: {
      'GET /api/v1/courses': () => {
        if (away) throw new TypeError('Failed to fetch')
        return pageOf(aCourse(safety))
      },
    },
  })
  expect(
    await screen.findByText('The server could not be reached. Check your connection, then try again.'),
  ).toBeDefined()
  expect(document.querySelector('[aria-busy=true]')).toBeNull()
  away = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table', { name: 'Courses' })).toBeDefined()
  window.dispatchEvent(new Event('online'))
})

test.each([
  ['a proxy’s own page', new Reply(502, '<html>Bad gateway</html>'), /tell your administrator\.$/],
  ['a fault with its number', new Reply(500, { requestId: 'r-77' }), /tell your administrator this number: r-77$/],
])('%s promises no number that is not there', async (_, answer, words) => {
  visit('/courses', { api: { 'GET /api/v1/courses': answer } })
  expect(await screen.findByText(words)).toBeDefined()
  expect(screen.queryByText(/^Request/)).toBeNull()
})

test('a page that cannot be loaded says so, and is asked for again', async () => {
  const page = { HelloPage: () => <h1>Hello</h1> }
  const load = vi.fn(() => Promise.resolve(page)).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const Hello = lazyRouteComponent(load, 'HelloPage')
  await act(async () => {
    render(
      <Theme still>
        <Boundary fallback="Loading">
          <Hello />
        </Boundary>
      </Theme>,
    )
  })
  expect(await screen.findByText(/^The server could not be reached/)).toBeDefined()
  forgetFailure(Hello)
  await act(async () => screen.getByRole('button', { name: 'Try again' }).click())
  expect(await screen.findByRole('heading', { name: 'Hello' })).toBeDefined()
})
