import { configure, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { type Asked, problem } from '../../test/contract'
import { come as comeTo, DOOR, found, LIST, PLACE, VISIT, visited } from '../../test/courseInSession'
import { aHeading, anItem, anOpened, itemsOf } from '../../test/reading'
import { anAccess } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'

const ITEM = 'GET /api/v1/me/sessions/{session}/courses/{course}/items/{item}'
const DONE = 'PUT /api/v1/me/sessions/{session}/courses/{course}/items/{item}/completion'

const welcome = anItem('Welcome', { state: 'DONE', doneAt: '2026-05-10T08:00:00Z' })
const wayOut = anItem('Your way out', { next: true, dueAt: '2026-05-20T21:59:59Z', dueAfterDays: 9 })
const walk = anItem('Walk your floor', {
  completion: 'MARKED',
  state: 'STARTED',
  overdue: true,
  dueAt: '2026-05-03T21:59:59Z',
})
const check = anItem('Final check', { state: 'NOT_OPEN', opensAt: '2026-05-31T22:00:00Z', opensAfterDays: 30 })
const outline = [welcome, aHeading('Fire'), wayOut, walk, aHeading('At the end'), check]

const reading = anAccess({
  level: 'READ',
  view: 'PAST',
  reason: 'LEARNER_WINDOW_OVER',
  windowEnd: '2026-04-30T20:00:00Z',
  canContribute: false,
  changesAt: null,
})
const teaching = anAccess({ level: 'TEACH', role: 'SESSION_COACH', reason: 'COACH_WINDOW_OPEN', canContribute: false })

type Who = { as?: Schemas['PlatformRole']; at?: string; course?: Partial<Schemas['CourseInSession']>; api?: Stubs }

/** Comes to the course, or to an item of it, with its outline as it stands above unless said otherwise. */
const come = ({ as = 'LEARNER', at = PLACE, course = {}, api = {} }: Who = {}) => {
  const there = found(course)
  const answers = { [DOOR]: there, [VISIT]: visited(there.access, there.roles), [LIST]: itemsOf(...outline), ...api }
  return comeTo({ as, api: answers }, at)
}

const content = () => screen.findByRole('navigation', { name: 'Content' })
const linkOf = async (name: string | RegExp) => (await screen.findByRole('link', { name })).getAttribute('href')
const without = (item: Schemas['MyItem']) => ({
  ...item,
  state: null,
  next: false,
  overdue: false,
  dueAt: null,
  opensAt: null,
})

beforeAll(() => configure({ reactStrictMode: true }))

describe('the outline', () => {
  test('says how far a learner is, what opens when and what is due', async () => {
    come()
    const nav = within(await content())
    expect(nav.getByText('1 of 4 done')).toBeDefined()
    expect(nav.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Fire', 'At the end'])
    expect(
      within(nav.getByRole('list', { name: 'Fire' }))
        .getAllByRole('link')
        .map((each) => each.getAttribute('aria-label')),
    ).toEqual(['Your way out, not started, due 20 May', 'Walk your floor, started, overdue since 3 May'])
    expect(nav.getByRole('link', { name: 'Welcome, done' }).getAttribute('href')).toBe(`${PLACE}/items/welcome`)
    expect(nav.queryByRole('link', { name: /Final check/ })).toBeNull()
    expect(nav.getByText('opens 1 June')).toBeDefined()
    expect(nav.getByText('Dates are shown in Paris time.')).toBeDefined()
  })

  test('has one clear next step, what is overdue and what is due next', async () => {
    come()
    expect(await linkOf('Continue: Your way out')).toBe(`${PLACE}/items/your-way-out`)
    expect(screen.getByText('“Walk your floor” is overdue.')).toBeDefined()
    expect(screen.getByText('Due next: “Your way out”, by 20 May.')).toBeDefined()
  })

  test.each([
    ['at the start', [anItem('Welcome', { next: true })], 'Start: Welcome'],
    ['all done', [welcome], 'You have done everything that is required here.'],
    ['nothing required', [anItem('Extra', { required: false })], 'Nothing here is required. Begin wherever you like.'],
    ['the rest to come', [welcome, check], 'There is nothing to do right now: “Final check” opens 1 June.'],
  ])('%s, it says so', async (_, items, words) => {
    come({ api: { [LIST]: itemsOf(...items) } })
    expect(await within(await screen.findByRole('region', { name: 'What is next' })).findByText(words)).toBeDefined()
  })

  test('with nothing in it says who can add to it', async () => {
    come({ api: { [LIST]: itemsOf() } })
    expect(await screen.findByText('There is nothing to read or do in this course yet.')).toBeDefined()
    expect(screen.getByText('Its authors, and its coaches in this session, can add to it.')).toBeDefined()
    expect(screen.queryByRole('region', { name: 'What is next' })).toBeNull()
  })

  test('after the end is there to be read, and nothing is asked for any more', async () => {
    come({ course: { access: reading } })
    expect(await linkOf('Read: Your way out')).toBe(`${PLACE}/items/your-way-out`)
    expect(screen.queryByText(/is overdue\.$/)).toBeNull()
    expect(screen.getByText('Read only since 30 April; your coach can extend your access.')).toBeDefined()
  })

  test('that fails can be tried again, and the course stands above it', async () => {
    let away = true
    const { user } = come({ api: { [LIST]: () => (away ? problem(503) : itemsOf(welcome)) } })
    await screen.findByText(/The service is briefly unavailable/)
    expect(screen.getByRole('heading', { level: 1, name: 'Workplace safety · Spring 2026 Onboarding' })).toBeDefined()
    away = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'Welcome, done' })).toBeDefined()
  })

  test('of a course that is not opened any more leads through its door', async () => {
    let shut = true
    const { user, asked } = come({
      api: { [LIST]: () => (shut ? problem(409, { code: 'enter-first' }) : itemsOf(welcome)) },
    })
    const enter = await screen.findByRole('button', { name: 'Open the course' })
    expect(asked(VISIT)).toHaveLength(1)
    shut = false
    await user.click(enter)
    expect(await screen.findByRole('link', { name: 'Welcome, done' })).toBeDefined()
    expect(asked(VISIT)).toHaveLength(2)
  })
})

describe('who runs the course', () => {
  const items = itemsOf(...outline.map(without))
  const coach = { roles: ['SESSION_COACH' as const], access: teaching }

  test('sees the outline as learners do, without a state, and the way to its content', async () => {
    come({ as: 'TEACHER', course: coach, api: { [LIST]: items } })
    const nav = within(await content())
    expect(nav.getByRole('link', { name: 'Your way out, due on day 9' })).toBeDefined()
    expect(nav.getByRole('link', { name: 'Final check, opens on day 30' })).toBeDefined()
    expect(nav.getByText('Days count from each learner’s start, which is day 0.')).toBeDefined()
    expect(nav.queryByText(/ done$/)).toBeNull()
    expect(screen.queryByRole('region', { name: 'What is next' })).toBeNull()
    expect(await linkOf('Edit content')).toBe('/sessions/s-1/courses/c-1/content')
  })

  test('as a coach of a locked course is not sent to change it', async () => {
    come({ as: 'TEACHER', course: { ...coach, locked: true }, api: { [LIST]: items } })
    expect(await screen.findByText(/coaches cannot change it here/)).toBeDefined()
    expect(screen.queryByRole('link', { name: /content|made up/ })).toBeNull()
  })

  test('as a manager looks at how it is made up', async () => {
    const access = anAccess({ level: 'READ', role: 'MANAGER', reason: 'MANAGER', canContribute: false })
    come({ as: 'SESSION_ADMIN', course: { roles: ['MANAGER'], access, locked: true }, api: { [LIST]: items } })
    expect(await linkOf('See how it is made up')).toBe('/sessions/s-1/courses/c-1/content')
  })

  test('as an administrator changes it even where it is locked', async () => {
    const access = anAccess({ level: 'TEACH', role: 'ADMIN', reason: 'ADMIN', canContribute: false })
    come({ as: 'ADMIN', course: { roles: ['ADMIN'], access, locked: true }, api: { [LIST]: items } })
    expect(await linkOf('Edit content')).toBe('/sessions/s-1/courses/c-1/content')
  })
})

describe('an item', () => {
  const next = { id: 'walk-your-floor', title: 'Walk your floor' }
  const page = anOpened(wayOut, { body: '## Doors\n\nThey open **outwards**.', next })
  const marked = anOpened(walk, { previous: { id: 'your-way-out', title: 'Your way out' } })
  const itemsById: Record<string, unknown> = { 'your-way-out': page, 'walk-your-floor': marked }
  const item = ({ params }: Asked) => itemsById[params.item ?? ''] as Schemas['MyItemResponse']

  test('is a page of its own: named, its heading in focus, the course with its session above', async () => {
    const { user, asked, location } = come({ api: { [ITEM]: item } })
    await user.click(await screen.findByRole('link', { name: /^Your way out,/ }))
    const heading = await screen.findByRole('heading', { level: 2, name: 'Your way out' })
    expect(document.activeElement).toBe(heading)
    expect(screen.getByRole('heading', { level: 4, name: 'Doors' })).toBeDefined()
    expect(screen.getByRole('heading', { level: 1, name: 'Workplace safety · Spring 2026 Onboarding' })).toBeDefined()
    expect(document.title).toBe('Your way out · Workplace safety · Spring 2026 Onboarding · Lectern')
    expect(screen.getByText('Due by 20 May, 23:59 (Paris).')).toBeDefined()
    expect(location().pathname).toBe(`${PLACE}/items/your-way-out`)
    await user.click(screen.getByRole('link', { name: 'Next: Walk your floor' }))
    const onward = await screen.findByRole('heading', { level: 2, name: 'Walk your floor' })
    expect(document.activeElement).toBe(onward)
    await user.click(screen.getByRole('link', { name: 'Previous: Your way out' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Your way out' })).toBeDefined()
    expect(asked(VISIT)).toHaveLength(1)
  })

  test('is not asked for by who only points at it', async () => {
    const { user, asked } = come({ at: `${PLACE}/items/your-way-out`, api: { [ITEM]: item } })
    await user.hover(await screen.findByRole('link', { name: 'Next: Walk your floor' }))
    await user.tab()
    await new Promise((done) => setTimeout(done, 300))
    expect(asked(ITEM).map(({ params }) => params.item)).toEqual(['your-way-out'])
  })

  test('by a link from elsewhere is opened through the door of its course', async () => {
    const order: string[] = []
    const noted = <T,>(name: string, answer: T) => {
      order.push(name)
      return answer
    }
    const { asked } = come({
      at: `${PLACE}/items/your-way-out`,
      api: { [VISIT]: () => noted('visit', visited()), [ITEM]: () => noted('item', page) },
    })
    expect(await screen.findByText('outwards')).toBeDefined()
    expect(order).toEqual(['visit', 'item'])
    expect(asked(DOOR)).toHaveLength(1)
  })

  test('waits behind the button where opening the course starts one’s days', async () => {
    const startsDays = { days: 30, end: '2026-06-14T12:00:00Z' }
    const { user, asked } = come({ at: `${PLACE}/items/your-way-out`, course: { startsDays }, api: { [ITEM]: item } })
    const start = await screen.findByRole('button', { name: 'Start my 30 days' })
    expect(asked(ITEM)).toHaveLength(0)
    await user.click(start)
    expect(await screen.findByText('outwards')).toBeDefined()
  })

  test('that is done by being opened stands as done in the outline at once', async () => {
    const seen = { ...wayOut, state: 'DONE' as const, next: false }
    let opened = false
    come({
      at: `${PLACE}/items/your-way-out`,
      api: {
        [LIST]: () => itemsOf(welcome, opened ? seen : wayOut),
        [ITEM]: () => {
          opened = true
          return { ...page, item: seen }
        },
      },
    })
    expect(await screen.findByRole('link', { name: 'Your way out, done' })).toBeDefined()
    expect(await screen.findByText('2 of 2 done')).toBeDefined()
  })

  test('is marked as done, and taken back', async () => {
    let state: 'DONE' | 'STARTED' = 'STARTED'
    const row = () => ({ ...walk, state, overdue: state !== 'DONE' })
    const { user, asked } = come({
      at: `${PLACE}/items/walk-your-floor`,
      api: {
        [LIST]: () => itemsOf(row()),
        [ITEM]: () => anOpened(row()),
        [DONE]: ({ body }) => {
          state = (body as { done: boolean }).done ? 'DONE' : 'STARTED'
          return row()
        },
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Mark as done' }))
    const back = await screen.findByRole('button', { name: 'Not done after all' })
    expect(await screen.findByText('1 of 1 done')).toBeDefined()
    await user.click(back)
    expect(await screen.findByRole('button', { name: 'Mark as done' })).toBeDefined()
    expect(asked(DONE).map(({ body }) => body)).toEqual([{ done: true }, { done: false }])
    expect(asked(ITEM)).toHaveLength(1)
  })

  test('that the server does not take as done says why', async () => {
    const detail = 'Your access to this session is over since 15 May, 14:00.'
    const { user } = come({
      at: `${PLACE}/items/walk-your-floor`,
      api: { [ITEM]: item, [DONE]: problem(403, { code: 'access-over', detail }) },
    })
    await user.click(await screen.findByRole('button', { name: 'Mark as done' }))
    expect((await screen.findByRole('alert')).textContent).toBe(detail)
  })

  test('after the end can be read, and says why nothing becomes done', async () => {
    come({
      at: `${PLACE}/items/walk-your-floor`,
      course: { access: reading },
      api: { [ITEM]: anOpened(walk, { access: reading, body: 'Go once around.' }) },
    })
    expect(await screen.findByText('Go once around.')).toBeDefined()
    const note = screen.getByText(/cannot become done any more/)
    expect(note.textContent).toMatch(/Read only since 30 April; your coach can extend your access\.$/)
    expect(screen.queryByRole('button', { name: 'Mark as done' })).toBeNull()
  })

  test('that is not open yet says when it opens', async () => {
    come({ at: `${PLACE}/items/final-check`, api: { [ITEM]: problem(403, { code: 'not-open-yet' }) } })
    expect(await screen.findByRole('heading', { level: 2, name: 'Final check' })).toBeDefined()
    expect(screen.getByText('This opens on 1 June, 00:00 (Paris).')).toBeDefined()
  })

  test('that is gone leads back to the outline', async () => {
    come({ at: `${PLACE}/items/no-such`, api: { [ITEM]: problem(404) } })
    expect(await screen.findByRole('heading', { name: 'This is not in the course' })).toBeDefined()
    expect(within(await content()).getByRole('link', { name: 'Welcome, done' })).toBeDefined()
  })

  test('that fails can be tried again, beside its outline', async () => {
    let away = true
    const { user } = come({
      at: `${PLACE}/items/your-way-out`,
      api: { [ITEM]: () => (away ? problem(503) : page) },
    })
    await screen.findByText(/The service is briefly unavailable/)
    expect(await content()).toBeDefined()
    away = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('outwards')).toBeDefined()
  })

  test('of a course that is not opened any more leads through its door', async () => {
    let shut = true
    const { user } = come({
      at: `${PLACE}/items/your-way-out`,
      api: { [ITEM]: () => (shut ? problem(409, { code: 'enter-first' }) : page) },
    })
    const enter = await screen.findByRole('button', { name: 'Open the course' })
    shut = false
    await user.click(enter)
    expect(await screen.findByText('outwards')).toBeDefined()
  })

  test('for a coach has no state and no button', async () => {
    come({
      as: 'TEACHER',
      at: `${PLACE}/items/walk-your-floor`,
      course: { roles: ['SESSION_COACH'], access: teaching },
      api: {
        [LIST]: itemsOf(without(walk)),
        [ITEM]: anOpened(without(walk), { access: teaching, body: 'Go once around.' }),
      },
    })
    expect(await screen.findByText('Go once around.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Mark as done' })).toBeNull()
    expect(screen.queryByText(/cannot become done/)).toBeNull()
  })
})

describe('what is in an item', () => {
  const at = `${PLACE}/items/thing`
  const shown = (changes: Partial<Schemas['MyItem']>, members: Parameters<typeof anOpened>[1]) =>
    come({
      at,
      api: { [LIST]: itemsOf(anItem('Thing', changes)), [ITEM]: anOpened(anItem('Thing', changes), members) },
    })

  test('a link says where it leads, and opens beside this page', async () => {
    shown({ kind: 'LINK' }, { url: 'https://www.example.org:8443/way?x=1' })
    const link = await screen.findByRole('link', { name: /^Open www\.example\.org:8443 ?\(opens in a new tab\)$/ })
    expect(link.getAttribute('href')).toBe('https://www.example.org:8443/way?x=1')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('an address that is none of the web is never a link', async () => {
    shown({ kind: 'LINK' }, { url: 'javascript:alert(1)' })
    expect((await screen.findByText('javascript:alert(1)')).closest('a')).toBeNull()
  })

  test('what another system scores says so', async () => {
    shown({ kind: 'EXTERNAL', completion: 'PASSED' }, { url: 'https://lab.example.org/fire', passMark: 70 })
    expect(await screen.findByText('Passed from 70 %.')).toBeDefined()
    expect(await screen.findByText(/^You do this at lab\.example\.org\. The score comes from there/)).toBeDefined()
    expect(screen.getByRole('link', { name: /^Open lab\.example\.org/ })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Mark as done' })).toBeNull()
  })

  const file = { id: 'f-1', name: 'Rules.pdf', mediaType: 'application/pdf', size: 240_000, inline: true, url: '/f/1' }

  test('a document is opened beside this page, or taken along', async () => {
    shown({ kind: 'FILE' }, { file: 'f-1', files: [file] })
    expect(await linkOf(/^Open Rules\.pdf ?\(opens in a new tab\)$/)).toBe('/f/1')
    expect(screen.getByRole('link', { name: 'Download Rules.pdf' }).getAttribute('download')).toBe('Rules.pdf')
    expect(screen.getByText(/PDF · 240 kB$/)).toBeDefined()
  })

  test('a picture stands on the page', async () => {
    shown({ kind: 'FILE' }, { file: 'f-1', files: [{ ...file, name: 'Plan.png', mediaType: 'image/png' }] })
    expect((await screen.findByRole('img', { name: 'Plan.png' })).getAttribute('src')).toBe('/f/1')
  })

  test('what a browser cannot show is only taken along', async () => {
    const doc = { ...file, name: 'Rules.docx', mediaType: 'application/zip', inline: false }
    shown({ kind: 'FILE' }, { file: 'f-1', files: [doc] })
    expect(await screen.findByText(/DOCX · 240 kB$/)).toBeDefined()
    expect(screen.queryByRole('link', { name: /^Open/ })).toBeNull()
  })

  test('a file without an address says so', async () => {
    shown({ kind: 'FILE' }, { file: 'f-1' })
    expect(await screen.findByText(/^The file cannot be shown right now/)).toBeDefined()
  })

  test('a page shows its pictures by their signed addresses', async () => {
    const picture = { ...file, id: '0190a000-0000-7000-8000-000000000009', url: '/f/9' }
    shown({}, { body: `![The plan](file:${picture.id})`, files: [picture] })
    await waitFor(() => expect(screen.getByRole('img', { name: 'The plan' }).getAttribute('src')).toBe('/f/9'))
  })

  test('an empty page says so', async () => {
    shown({}, { body: null })
    expect(await screen.findByText('There is nothing on this page yet.')).toBeDefined()
  })
})
