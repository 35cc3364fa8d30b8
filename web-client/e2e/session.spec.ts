import { expect, type Page } from '@playwright/test'
import { unique } from './given'
import { heading, pick, signIn, signOut, test } from './journey'

const DAY = 86_400_000
const dayOf = (moment: Date, days: number) => new Date(moment.getTime() + days * DAY).toISOString().slice(0, 10)
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click()

test('an administrator makes a session, and the learner finds it and enters its course', async ({ page, given }) => {
  const title = `Onboarding ${unique()}`
  const course = `Workplace safety ${unique()}`
  await given.course(course)

  await signIn(page, 'admin', given.password('admin'))
  await page.getByRole('link', { name: 'Sessions', exact: true }).click()
  await page
    .getByRole('link', { name: /^(New session|Create the first session)$/ })
    .first()
    .click()
  await expect(heading(page, 'New session')).toBeVisible()

  await page.getByRole('textbox', { name: /^Title/ }).fill(title)
  await page.getByRole('textbox', { name: 'Learners from' }).fill(dayOf(given.now, -7))
  await page.getByRole('textbox', { name: 'Learners until' }).fill(dayOf(given.now, 60))
  await next(page)
  await pick(page, 'Add a course', course)
  await next(page)
  await pick(page, 'People', 'Ada Okafor')
  await next(page)
  await pick(page, 'Session coaches', 'coach1')
  await next(page)
  await page.getByRole('button', { name: 'Create the session' }).click()
  await expect(heading(page, title)).toBeVisible()
  await signOut(page)

  await signIn(page, 'learner1', given.password('learner1'))
  const card = page.getByRole('region', { name: title })
  await expect(card).toContainText(/Open until .+ \(.+\)\. Afterwards you can still read everything\./)
  await card.getByRole('link', { name: course, exact: true }).click()
  await expect(heading(page, `${course} · ${title}`)).toBeVisible()
  await signOut(page)

  await signIn(page, 'coach1', given.password('coach1'))
  const coached = page.getByRole('region', { name: title })
  await expect(coached).toContainText('You coach this session')
  await expect(coached.getByRole('link', { name: `Teach: ${course}` })).toBeVisible()
})

test('what is typed into the wizard outlives a reload, and an end before the start is said at its field', async ({
  page,
  given,
}) => {
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto('/sessions/new')
  await page.getByRole('textbox', { name: /^Title/ }).fill('Half done')
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Title/ })).toHaveValue('Half done')
  await page.getByRole('textbox', { name: 'Learners from' }).fill(dayOf(given.now, 10))
  await page.getByRole('textbox', { name: 'Learners until' }).fill(dayOf(given.now, 5))
  await next(page)
  await expect(page.getByText('This must be later than the beginning.')).toBeVisible()
})

test('a session that has not started says when it does, and its course is not entered', async ({ page, given }) => {
  const course = await given.course(`Later ${unique()}`)
  const session = await given.session(`Coming ${unique()}`, {
    accessStart: `${dayOf(given.now, 30)}T08:00:00Z`,
    accessEnd: `${dayOf(given.now, 60)}T08:00:00Z`,
    courses: [{ course: course.id }],
    learners: ['learner2'],
  })
  await signIn(page, 'learner2', given.password('learner2'))
  await page.getByRole('tab', { name: 'Upcoming' }).click()
  const card = page.getByRole('region', { name: session.title ?? '' })
  await expect(card).toContainText(/Starts on .+ \(.+\)\./)
  await page.goto(`/my-sessions/${session.id}/courses/${course.id}`)
  await expect(heading(page, `${course.title} · ${session.title}`)).toBeVisible()
  await expect(page.getByRole('region', { name: /^This course opens in \d+ days$/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/Starts on .+ \(.+\)\./)
  await page.getByRole('link', { name: 'Back to My sessions' }).click()
  await expect(page.getByRole('tab', { name: 'Upcoming', selected: true })).toBeVisible()
})
