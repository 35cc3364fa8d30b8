import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../api/session'
import { problem, Reply } from '../../test/contract'
import { aSession, pageOf, somePhases } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const model = aSession()
const copies = 'POST /api/v1/sessions/{session}/copies'
const copyId = '0190a000-0000-7000-8000-000000000999'
const copy = aSession({
  id: copyId,
  title: 'Autumn 2026 Onboarding',
  accessStart: '2026-09-01T06:00:00Z',
  accessEnd: '2026-12-31T17:00:00Z',
  warnings: [{ code: 'w', detail: 'Coaches would miss the end.', pointer: '/coachAccessEnd', mend: null }],
  readiness: [{ code: 'no-learner', detail: 'Nobody is enrolled yet.', pointer: '/learners', mend: null }],
})
const content = { items: 2, adaptations: 1, hidden: 0 }
type Request = { dryRun?: boolean; title: string }
const dryRun = (body: unknown) => (body as Request).dryRun === true

function open(session: Session = model, api: Stubs = {}, url = `/sessions/${model.id}/copy`) {
  return visit(url, {
    api: {
      'GET /api/v1/sessions/{session}': ({ params }) =>
        new Reply(200, params.session === copyId ? copy : session, { ETag: '"1"' }),
      'GET /api/v1/sessions/{session}/access-phases': somePhases(),
      'GET /api/v1/sessions/{session}/classes': pageOf(),
      [copies]: ({ body }) => new Reply(dryRun(body) ? 200 : 201, { dryRun: dryRun(body), session: copy, content }),
      ...api,
    },
  })
}

const title = () => screen.findByRole<HTMLInputElement>('textbox', { name: /Title/ })
const make = () => screen.getByRole('button', { name: 'Create the copy' })
const choose = async (name: RegExp) => screen.findByRole('radio', { name })

test('the copy is looked at first, and only then made', async () => {
  const { user, asked, location } = open(model, {}, `/sessions/${model.id}`)
  await user.click(await screen.findByRole('link', { name: 'Copy' }))
  expect(await screen.findByRole('heading', { level: 1, name: `Copy ${model.title}` })).toBeDefined()
  await user.clear(await title())
  await user.type(await title(), 'Autumn 2026 Onboarding')
  await user.click(await choose(/by some days/))
  await user.type(screen.getByRole('textbox', { name: 'Days' }), '184')
  const windows = within(await screen.findByRole('figure', { name: 'Autumn 2026 Onboarding' }))
  expect(windows.getByText('1 Sep 08:00 – 31 Dec 18:00')).toBeDefined()
  const before = within(screen.getByRole('figure', { name: model.title }))
  expect(before.getByText('1 Mar 08:00 – 30 Jun 18:00')).toBeDefined()
  const wished = { title: 'Autumn 2026 Onboarding', shiftDays: 184, withCourseCoaches: false, withContent: true }
  await expect.poll(() => asked(copies).at(-1)?.body).toEqual({ ...wished, dryRun: true })
  expect(asked(copies).every(({ body }) => dryRun(body))).toBe(true)
  await user.click(make())
  await expect.poll(() => location().pathname).toBe(`/sessions/${copyId}`)
  expect(asked(copies).at(-1)?.body).toEqual(wished)
})

test('what comes along, what looks wrong and what is never copied is said', async () => {
  open()
  expect(await screen.findByText('Coaches would miss the end.')).toBeDefined()
  expect(screen.getByText('Nobody is enrolled yet.')).toBeDefined()
  expect(screen.getByText('Learners, classes and results are never copied.')).toBeDefined()
  const courses = within(screen.getByRole('list', { name: 'Courses' })).getAllByRole('listitem')
  expect(courses.map((course) => course.textContent)).toEqual([
    expect.stringContaining('Workplace safety'),
    expect.stringContaining('Our tools'),
  ])
  expect(screen.getByText('Coach One')).toBeDefined()
  expect(screen.getByText('You, Manager Two')).toBeDefined()
})

test('access may start on a day, typed as one likes, and course coaches come along when asked', async () => {
  const { user, asked } = open()
  await user.click(await choose(/access starts on a day/))
  await user.type(screen.getByRole('textbox', { name: 'Access starts on' }), '1 Sep 2026')
  await user.click(screen.getByRole('checkbox', { name: 'Copy the course coaches' }))
  await expect
    .poll(() => asked(copies).at(-1)?.body)
    .toMatchObject({ accessStartsOn: '2026-09-01', withCourseCoaches: true })
  expect(asked(copies).at(-1)?.body).not.toHaveProperty('shiftDays')
  expect(screen.getByText(/At 08:00 as before \(Paris time\)/)).toBeDefined()
})

test('a start is offered only where access has one, and moving only where there are dates', async () => {
  const bare = { accessStart: null, accessEnd: null, coachAccessStart: null, coachAccessEnd: null, durationDays: 30 }
  const first = open(aSession(bare))
  expect(await choose(/by some days/)).toBeDefined()
  expect(screen.queryByRole('radio', { name: /access starts/ })).toBeNull()
  first.unmount()
  open(aSession({ ...bare, displayStart: null }))
  expect(await screen.findByText(/This session has no dates/)).toBeDefined()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('a title that is taken is said at its field, while typing and when it is sent', async () => {
  const detail = 'This title is taken.'
  const taken = problem(409, { detail, errors: [{ pointer: '/title', code: 'taken', detail }] })
  const { user } = open(model, { [copies]: taken })
  const field = await title()
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(detail)).toBeDefined()
  expect(screen.getByText(/Once the fields above are right/)).toBeDefined()
  await user.click(make())
  await expect.poll(() => document.activeElement).toBe(field)
})

test('a fault of how the dates move stands at its field', async () => {
  const detail = 'Dates move by at most 36500 days.'
  const { user } = open(model, {
    [copies]: ({ body }) =>
      'shiftDays' in (body as object)
        ? problem(422, { errors: [{ pointer: '/shiftDays', code: 'days-out-of-range', detail }] })
        : new Reply(200, { dryRun: true, session: copy, content }),
  })
  await user.click(await choose(/by some days/))
  await user.type(screen.getByRole('textbox', { name: 'Days' }), '99999')
  expect(await screen.findByText(detail)).toBeDefined()
})

test('nothing is sent without a title, or without a number of days', async () => {
  const { user, asked } = open()
  await user.click(await choose(/by some days/))
  await user.clear(await title())
  await user.click(make())
  expect(await screen.findByText('Please fill this in.')).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'Days', description: /^Write a whole number of days/ })).toBeDefined()
  expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true)
  expect(asked(copies).every(({ body }) => dryRun(body) && (body as Request).title !== '')).toBe(true)
})

test('what was typed survives a reload and a press of Cancel, until one starts over', async () => {
  const first = open()
  await first.user.type(await title(), ' again')
  first.unmount()
  const second = open()
  expect((await title()).value).toBe(`Copy of ${model.title} again`)
  await second.user.click(screen.getByRole('button', { name: 'Cancel' }))
  await expect.poll(() => second.location().pathname).toBe(`/sessions/${model.id}`)
  second.unmount()
  const third = open()
  expect((await title()).value).toBe(`Copy of ${model.title} again`)
  await third.user.click(screen.getByRole('button', { name: 'Start over' }))
  expect((await title()).value).toBe(`Copy of ${model.title}`)
})

test('without an answer the form stays, and one can ask again', async () => {
  let away = true
  const { user } = open(model, {
    [copies]: () => (away ? problem(503) : new Reply(200, { dryRun: true, session: copy, content })),
  })
  expect(await screen.findByText(/The service is briefly unavailable/)).toBeDefined()
  away = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('figure', { name: copy.title })).toBeDefined()
})

test('what the session has of its own comes along unless it is left out, and is counted', async () => {
  const { user, asked } = open(model, {
    [copies]: ({ body }) => {
      const { withContent } = body as { withContent: boolean }
      const counts = withContent ? content : { items: 0, adaptations: 0, hidden: 0 }
      return new Reply(200, { dryRun: true, session: copy, content: counts })
    },
  })
  expect(await screen.findByText('2 own items, 1 adapted item')).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: 'Take the session’s own content along' }))
  await expect.poll(() => screen.queryByText('2 own items, 1 adapted item')).toBeNull()
  expect(asked(copies).at(-1)?.body).toMatchObject({ withContent: false })
})

test('who does not manage the session is told so', async () => {
  open(aSession({ acts: ['READ_PAGE'] }))
  expect(await screen.findByText('Only administrators and those who manage this session can copy it.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Create the copy' })).toBeNull()
})
