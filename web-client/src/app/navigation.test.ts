import { expect, test } from 'vitest'
import type { Role } from '../api/me'
import { paths } from '../lib/paths'
import { type NavRoute, navigationFor } from './navigation'

const routes: NavRoute[] = [
  {
    options: {
      staticData: {
        least: 'SESSION_ADMIN',
        nav: { group: 'administration', order: 1, label: 'frame.signOut', to: paths.sessions() },
      },
    },
  },
  { options: { staticData: { nav: { group: 'everyone', order: 1, label: 'notFound.home', to: paths.mySessions() } } } },
  {
    options: {
      staticData: {
        nav: { group: 'everyone', order: 2, label: 'myProgress.title', to: paths.myProgress(), forLearners: true },
      },
    },
  },
  { options: {} },
]

const labels = (role: Role, learns = false) =>
  navigationFor(routes, { role, learns }, '/my-sessions/1').flatMap(({ items }) => items.map(({ label }) => label))

test.each<[Role, string[]]>([
  ['LEARNER', ['Go to the start page']],
  ['TEACHER', ['Go to the start page']],
  ['SESSION_ADMIN', ['Go to the start page', 'Sign out']],
  ['ADMIN', ['Go to the start page', 'Sign out']],
])('%s sees %j', (role, seen) => {
  expect(labels(role)).toEqual(seen)
})

test.each<Role>(['LEARNER', 'ADMIN'])('%s sees their progress once they learn somewhere', (role) => {
  expect(labels(role, true)).toContain('My progress')
  expect(labels(role, false)).not.toContain('My progress')
})

test('a group without entries is left out, and the page one is on is marked', () => {
  const [everyone, ...rest] = navigationFor(routes, { role: 'LEARNER', learns: false }, '/my-sessions/1')
  expect(rest).toEqual([])
  expect(everyone?.items[0]?.current).toBe(true)
})
