import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../../test/contract'
import { aHandIn, aMark, first, go, handIn, MARK, MARKING, READ, second, session, third } from '../../../test/marking'
import { aPerson, pageOf } from '../../../test/samples'
import { person, visit } from '../../../test/visit'
import { write } from '../../../test/write'

const points = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Points, of 20' })
const feedback = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Feedback, which the learner reads' })
const press = (name: string) => screen.getByRole('button', { name })
const version = (etag: string, value: unknown) => new Reply(200, value, { ETag: etag })

test('shows what was handed in: text, files, that it is late, and what came before with its mark', async () => {
  const file = { id: 'f-1', name: 'plan.pdf', mediaType: 'application/pdf', size: 312_000, inline: true, url: '/f/1' }
  const earlier = [{ id: 'h-0', number: 1, submittedAt: '2026-05-01T08:00:00Z', mark: aMark({ again: true }) }]
  go(handIn('h-1'), { [READ]: version('"3"', aHandIn(first, { files: [file], earlier })) })
  expect(await screen.findByRole('heading', { level: 1, name: 'Grace Hopper: Walk your floor' })).toBeDefined()
  expect(screen.getByText('Workplace safety · handed in 6 May, 21:14 (Paris)')).toBeDefined()
  expect(screen.getByText('north').tagName).toBe('STRONG')
  expect(
    within(screen.getByRole('list', { name: 'Files' }))
      .getByText('plan.pdf')
      .closest('a')?.href,
  ).toMatch(/\/f\/1$/)
  expect(screen.getAllByText('late')[0]).toBeDefined()
  expect(screen.getByText('1 earlier hand-in')).toBeDefined()
  const before = screen.getByRole('link', { name: 'Hand-in 1, 1 May, 10:00', hidden: true })
  expect(before.getAttribute('href')).toBe(handIn('h-0'))
  expect(before.parentElement?.textContent).toMatch(/15 of 20 points\s*Good eyes\./)
})

test('Ctrl+Enter saves and goes to the next that waits, whose points have the focus', async () => {
  const { user, asked, location } = go(handIn('h-1'))
  await write(user, await points(), '17,5')
  await write(user, feedback(), 'Good eyes.')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await expect.poll(() => location().pathname).toBe(handIn('h-2'))
  expect(asked(MARK)).toHaveLength(1)
  expect(asked(MARK)[0]?.headers.get('If-Match')).toBe('"3"')
  expect(asked(MARK)[0]?.body).toEqual({ points: 17.5, feedback: 'Good eyes.', again: false, release: true })
  expect(await screen.findByRole('heading', { level: 1, name: /^Barbara Liskov/ })).toBeDefined()
  await expect.poll(async () => document.activeElement === (await points())).toBe(true)
  expect((await points()).value).toBe('')
  expect(screen.getByText('The mark of Grace Hopper is saved.')).toBeDefined()
})

test('the last one leads back to the list, once nothing waits any more', async () => {
  const { user, location } = go(`${handIn('h-1')}?item=item-walk`, { [MARKING]: pageOf(first) })
  await write(user, await points(), '20')
  await user.click(press('Save and next'))
  await expect.poll(() => location().pathname).toBe(`/sessions/${session.id}`)
  expect(location().search).toBe('?tab=marking&item=item-walk')
  expect(screen.getByText('The mark of Grace Hopper is saved. It was the last one here.')).toBeDefined()
})

test('one that was passed over comes again after the last', async () => {
  const { user, location } = go(handIn('h-3'))
  await write(user, await points(), '20')
  await user.click(press('Save and next'))
  await expect.poll(() => location().pathname).toBe(handIn('h-1'))
})

test('the end of a page leads to the next page of the queue', async () => {
  const { user, location } = go(handIn('h-2'), {
    [MARKING]: ({ query }) =>
      query.get('cursor')
        ? pageOf(third)
        : { ...pageOf(first, second), page: { limit: 2, hasMore: true, nextCursor: 'more', total: 3 } },
  })
  await screen.findByRole('link', { name: /^Grace Hopper/ })
  await user.click(press('Next'))
  await expect.poll(() => location()).toEqual({ pathname: handIn('h-3'), search: '?cursor=more' })
})

test('Save stays, says so, and is held against the new version afterwards', async () => {
  let etag = '"3"'
  const { user, asked, location } = go(handIn('h-1'), {
    [READ]: () => version(etag, aHandIn(first, { mark: etag === '"3"' ? null : aMark() })),
    [MARK]: () => {
      etag = '"4"'
      return version(etag, aHandIn(first, { mark: aMark() }))
    },
  })
  await write(user, await points(), '15')
  await user.click(press('Save'))
  const said = await screen.findByText('The mark of Grace Hopper is saved.')
  await expect.poll(() => document.activeElement?.contains(said)).toBe(true)
  expect(location().pathname).toBe(handIn('h-1'))
  expect(await screen.findByText(/Marked by Coach Two, 14 May, 10:00 \(Paris\)\. The learner sees it\./)).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: 'Hold back' }))
  await user.click(press('Save'))
  await expect.poll(() => asked(MARK).map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"4"'])
  expect(asked(MARK)[1]?.body).toMatchObject({ points: 15, release: false })
})

test('J and K walk through the queue, but not while one types', async () => {
  const { user, location } = go(handIn('h-2'))
  await screen.findByRole('link', { name: /^Alan Turing/ })
  await user.keyboard('k')
  await expect.poll(() => location().pathname).toBe(handIn('h-1'))
  await expect.poll(async () => document.activeElement === (await points())).toBe(true)
  await user.click(screen.getByRole('heading', { level: 1 }))
  await user.keyboard('j')
  await expect.poll(() => location().pathname).toBe(handIn('h-2'))
  await screen.findByRole('heading', { level: 1, name: /^Barbara Liskov/ })
  await user.click(await points())
  await user.keyboard('j')
  expect(location().pathname).toBe(handIn('h-2'))
})

test('without points one lets them hand in again; what is no number of points is refused here', async () => {
  const { user, asked } = go(handIn('h-1'))
  await points()
  await user.click(press('Save and next'))
  expect(await screen.findByText('Give points, or let them hand in again.')).toBeDefined()
  await write(user, await points(), '21')
  await user.click(press('Save and next'))
  expect(await screen.findByText('Write a number from 0 to 20, such as 17.5 or 17,5.')).toBeDefined()
  await user.clear(await points())
  await user.click(screen.getByRole('checkbox', { name: 'Let them hand in again' }))
  await user.click(press('Save and next'))
  await expect.poll(() => asked(MARK)[0]?.body).toEqual({ points: null, feedback: null, again: true, release: true })
})

test('one’s own work is not marked, and that is said', async () => {
  const me = { ...aPerson(1, 'Ada Lovelace'), id: person().id }
  const { unmount } = go(handIn('h-1'), { [READ]: version('"3"', aHandIn({ ...first, learner: me })) })
  expect(await screen.findByText(/^This is your own work/)).toBeDefined()
  expect(screen.queryByRole('textbox', { name: 'Points, of 20' })).toBeNull()
  unmount()
})

test('who may not mark there any more is told so', async () => {
  visit(handIn('h-1'), { as: 'TEACHER', api: { [READ]: problem(403, { detail: 'You can mark until 15 June.' }) } })
  expect(await screen.findByText('You can mark until 15 June.')).toBeDefined()
})
