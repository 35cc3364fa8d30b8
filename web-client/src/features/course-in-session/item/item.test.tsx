import { configure, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Schemas } from '../../../api/schemas'
import { type Asked, problem } from '../../../test/contract'
import { DOOR, LIST, PLACE, VISIT, visited } from '../../../test/courseInSession'
import { come, content, DONE, ITEM, reading, teaching, walk, wayOut, welcome, without } from '../../../test/readCourse'
import { anOpened, itemsOf, myProgress } from '../../../test/reading'

beforeAll(() => configure({ reactStrictMode: true }))

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

  test('shows its score beside its name', async () => {
    const scored = { ...walk, score: 82.5 }
    const score = 'GET /api/v1/me/sessions/{session}/progress'
    come({
      at: `${PLACE}/items/walk-your-floor`,
      api: { [ITEM]: anOpened(scored), [LIST]: itemsOf(scored), [score]: myProgress('c-1', 82.5) },
    })
    expect(await screen.findByText('Your score: 82.5 %')).toBeDefined()
    expect(screen.queryByText('Done')).toBeNull()
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
    expect(await within(await content()).findByText('2 of 2 done')).toBeDefined()
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
    expect(await within(await content()).findByText('1 of 1 done')).toBeDefined()
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
