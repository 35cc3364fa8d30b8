import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CHECK, check, grace, sessionId } from '../../test/accessCheck'
import { anAccess, anEnrollment, tools } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const about = (search = '', api: Stubs = {}) =>
  visit(`/sessions/${sessionId}/access?user=${grace.id}${search}`, { api: { [CHECK]: check(), ...api } })

test('gives the answer first, when it next changes and by which window', async () => {
  const { asked } = about()
  expect(await screen.findByRole('heading', { level: 1, name: 'Can Grace Hopper get in?' })).toBeDefined()
  const answer = within(screen.getByRole('region', { name: 'Now, 15 May, 14:00 (Paris)' }))
  expect(answer.getByText('Read only since 30 April; an extension lets them take part again.')).toBeDefined()
  expect(answer.getByText(/This changes next on 15 June, 18:00 \(Paris\), when it leaves the lists\./)).toBeDefined()
  expect(asked(CHECK)[0]?.query.toString()).toBe(`user=${grace.id}`)
})

test('says what each role gives, and which one decides', async () => {
  const access = anAccess({ reason: 'COACH_WINDOW_OPEN', role: 'SESSION_COACH', level: 'TEACH' })
  about('', {
    [CHECK]: check({
      access,
      roles: ['SESSION_COACH', 'LEARNER'],
      grants: [
        { role: 'SESSION_COACH', level: 'TEACH', view: 'CURRENT', reason: 'COACH_WINDOW_OPEN' },
        { role: 'LEARNER', level: 'READ', view: 'PAST', reason: 'LEARNER_WINDOW_OVER' },
      ],
    }),
  })
  const roles = within(await screen.findByRole('region', { name: 'Why' })).getAllByRole('listitem')
  expect(roles.map(({ textContent }) => textContent)).toEqual([
    'As a session coach: teaching, because the coaches’ window is open.Decides',
    'As a learner: read only, because the learners’ window is over.',
  ])
})

test.each([
  ['BEFORE', 'As a learner: closed, because the learners’ window has not started.'],
  ['INSIDE', 'As a learner: listed, but closed, because the learners’ window has not started.'],
] as const)('is called listed only while it is, %s', async (standing, words) => {
  about('', {
    [CHECK]: check({
      grants: [{ role: 'LEARNER', level: 'LIST', view: 'UPCOMING', reason: 'LEARNER_WINDOW_NOT_STARTED' }],
      windows: [{ kind: 'DISPLAY', start: '2026-05-20T00:00:00Z', end: null, standing }],
    }),
  })
  expect(await screen.findByText(words)).toBeDefined()
})

test('shows the windows as bars, and where the moment stands to each', async () => {
  about()
  const when = within(await screen.findByRole('region', { name: 'When' }))
  expect(when.getByText('1 Mar 08:00 – 30 Apr 18:00')).toBeDefined()
  expect(when.getByText('from 1 March, 08:00 until 30 April, 18:00')).toBeDefined()
  expect(when.getByText('Over')).toBeDefined()
  expect(when.getByText('Listed', { selector: 'span' })).toBeDefined()
})

test('a zone of the session’s own is said beside each window', async () => {
  about('', { [CHECK]: check({ timeZone: 'Asia/Tokyo' }) })
  expect(await screen.findByText('Tokyo: from 1 March, 16:00 until 1 May, 01:00')).toBeDefined()
})

/** Opens the field behind "As of …" and types into it. */
async function type(user: UserEvent, text: string) {
  await user.click(await screen.findByRole('button', { name: /^As of/ }))
  const field = await screen.findByRole('textbox', { name: 'Moment' })
  await user.clear(field)
  await user.type(field, text)
}

test('another moment is typed, stands in the address, and is left again', async () => {
  const asOf = (at: string | null) => check(at ? { at, access: anAccess() } : {})
  const { user, location, asked } = about('', { [CHECK]: ({ query }) => asOf(query.get('at')) })
  await type(user, '1 Apr 2026 8:00{Enter}')
  const answer = await screen.findByRole('region', { name: 'As of 1 April, 08:00 (Paris)' })
  expect(within(answer).getByText(/Can take part until 30 June/)).toBeDefined()
  expect(location().search).toBe(`?user=${grace.id}&at=2026-04-01T06:00:00Z`)
  expect(asked(CHECK).at(-1)?.query.get('at')).toBe('2026-04-01T06:00:00Z')
  await user.click(screen.getByRole('button', { name: 'today' }))
  expect(await screen.findByRole('region', { name: /^Now,/ })).toBeDefined()
  await expect.poll(() => location().search).toBe(`?user=${grace.id}`)
})

test('a moment that is none is said at its field, and nothing is asked', async () => {
  const { user, asked } = about()
  await type(user, 'soon{Enter}')
  expect(await screen.findByText(/Write a day and a time like/)).toBeDefined()
  expect(asked(CHECK)).toHaveLength(1)
})

test('the cursor on the time line asks once it rests, and keeps the focus', async () => {
  const { user, location, asked } = about()
  const cursor = await screen.findByRole('slider', { name: 'Look at another moment' })
  cursor.focus()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  await expect.poll(() => location().search).toContain('at=2026-05-17T12')
  await expect.poll(() => asked(CHECK).length).toBe(2)
  expect(document.activeElement).toBe(cursor)
})

test('one click shows what holds after the next change', async () => {
  const { user, location } = about()
  await user.click(await screen.findByRole('button', { name: 'See what applies then' }))
  expect(document.activeElement).toBe(screen.getByRole('region', { name: /^(Now|As of)/ }))
  await expect.poll(() => location().search).toContain('at=2026-06-15T16:00:01Z')
})

test('each course has its own answer, and can be asked about alone', async () => {
  const { user, location, asked } = about('&at=2026-05-01T00:00:00Z', {
    [CHECK]: ({ query }) => check(query.get('course') ? { course: tools } : {}),
  })
  const courses = within(await screen.findByRole('region', { name: 'Courses' })).getAllByRole('listitem')
  expect(courses[0]?.textContent).toContain('Locked')
  expect(courses[1]?.textContent).toContain('Does not take this course.')
  await user.click(screen.getByRole('link', { name: 'Ask about “Our tools”' }))
  expect(await screen.findByRole('link', { name: 'Ask about the whole session' })).toBeDefined()
  expect(location().search).toContain('at=2026-05-01T00:00:00Z')
  expect(asked(CHECK).at(-1)?.query.get('course')).toBe(tools.id)
})

test('somebody who does not take a course is told apart from a stranger', async () => {
  const access = anAccess({ reason: 'NO_ROLE', level: 'NONE', role: null, changesAt: null })
  about(`&course=${tools.id}`, { [CHECK]: check({ course: tools, roles: [], grants: [], windows: [], access }) })
  expect(await screen.findByText('Grace Hopper is in the session, but does not take “Our tools”.')).toBeDefined()
  const acts = within(screen.getByRole('region', { name: 'What you can do' }))
  const courses = acts.getByRole('link', { name: 'Change the courses they are in' })
  expect(courses.getAttribute('href')).toBe(`/sessions/${sessionId}?tab=learners&q=user31`)
})

test('who runs the session extends the access on the spot', async () => {
  const { user, location } = about('', {
    'GET /api/v1/sessions/{session}/enrollments/{user}': anEnrollment(31, 'Grace Hopper'),
  })
  const button = await screen.findByRole('button', { name: 'Extend access' })
  await user.click(button)
  const dialog = await screen.findByRole('dialog', { name: 'Extend access' })
  expect(await within(dialog).findByText('Grace Hopper')).toBeDefined()
  expect(location().search).toContain(`extend=${grace.id}`)
  await user.keyboard('{Escape}')
  await expect.poll(() => location().search).toBe(`?user=${grace.id}`)
  await expect.poll(() => document.activeElement).toBe(button)
})

test('where nobody is enrolled, enrolling is offered instead of extending', async () => {
  about('', {
    [CHECK]: check({ roles: [], grants: [], windows: [], courses: [], access: anAccess({ reason: 'NO_ROLE' }) }),
  })
  const enroll = await screen.findByRole('link', { name: 'Enroll learners' })
  expect(enroll.getAttribute('href')).toBe(`/sessions/${sessionId}?tab=learners&enroll=people`)
  expect(screen.queryByRole('button', { name: 'Extend access' })).toBeNull()
})
