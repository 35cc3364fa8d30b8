import { expect, type Page } from '@playwright/test'
import { type Given, unique } from './given'
import { heading, signIn, signOut, test } from './journey'
import { urls } from './urls'

const DAY = 86_400_000
const at = ({ now }: Given, days: number) => new Date(now.getTime() + days * DAY).toISOString()
const dayOf = (given: Given, days: number) => at(given, days).slice(0, 10)
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()

/** A session that is over for learners and not for its coach, with a course. */
async function overForLearners(given: Given) {
  const course = await given.course(`Handling requests ${unique()}`)
  const session = await given.session(`Just over ${unique()}`, {
    accessStart: at(given, -30),
    accessEnd: at(given, -3),
    coachAccessEnd: at(given, 30),
    courses: [{ course: course.id }],
    managers: ['manager1'],
    coaches: ['coach1'],
    learners: ['learner2'],
  })
  return { id: session.id, title: session.title ?? '', course: course.id }
}

test('a learner asks why, a coach extends their access, and the session says who did it', async ({ page, given }) => {
  const session = await overForLearners(given)
  const learner = await given.person('learner2')

  await signIn(page, 'learner2', given.password('learner2'))
  await tab(page, 'Past')
  const card = page.getByRole('region', { name: session.title })
  await expect(card).toContainText(/Read only since .+ can extend your access\./)
  await card.getByRole('link', { name: /^Why\?/ }).click()
  await expect(page.getByRole('main')).toContainText('Read only since')
  await signOut(page)

  await signIn(page, 'coach1', given.password('coach1'))
  await page.goto(urls.session(session.id, { tab: 'learners' }))
  await page
    .getByRole('button', { name: /^Extend access of/ })
    .or(page.getByRole('link', { name: /^Extend access of/ }))
    .click()
  const dialog = page.getByRole('dialog', { name: 'Extend access' })
  await dialog.getByRole('textbox', { name: 'Access until' }).fill(dayOf(given, -10))
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('was ill in the last week')
  await dialog.getByRole('button', { name: 'Extend access' }).click()
  await expect(dialog.getByText(/later than the end that the learner has/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Access until' }).fill(dayOf(given, 10))
  await dialog.getByRole('button', { name: 'Extend access' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'learner2' })).toContainText('was ill in the last week')
  await signOut(page)

  await signIn(page, 'learner2', given.password('learner2'))
  await expect(page.getByRole('region', { name: session.title })).toContainText('Your access was extended: open until')
  await signOut(page)

  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.session(session.id))
  await tab(page, 'Learners')
  await page.getByRole('link', { name: /^Why\? The access of/ }).click()
  expect(new URL(page.url()).search).toContain(learner.id)
  await expect(page.getByRole('main')).toContainText('Access was extended')
  await page.goto(urls.session(session.id, { tab: 'history' }))
  await expect(page.getByRole('main')).toContainText(/extended the access of .+ until .+was ill in the last week/)
})

test('a manager looks at another moment, and sends it to somebody', async ({ page, given }) => {
  const session = await overForLearners(given)
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.session(session.id))
  const learners = page.getByRole('status', { name: 'Learners' })
  await expect(learners).toContainText('Read only since')
  await page.getByRole('button', { name: /^As of/ }).click()
  await page.getByRole('textbox', { name: 'Moment' }).fill(dayOf(given, -10))
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(learners).toContainText('Can take part until')
  await expect(page).toHaveURL(/[?&]asOf=/)
  await page.reload()
  await expect(learners).toContainText('Can take part until')
  await page.getByRole('button', { name: 'today' }).click()
  await expect(learners).toContainText('Read only since')
  await expect(page).not.toHaveURL(/asOf/)
})

test('a session is copied so that it starts on a day, looked at before it is made', async ({ page, given }) => {
  const session = await overForLearners(given)
  const title = `Next time ${unique()}`
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.session(session.id))
  await page.getByRole('link', { name: 'Copy', exact: true }).click()
  const field = page.getByRole('textbox', { name: /^Title/ })
  await field.fill(session.title)
  await expect(page.getByText(/^This title is taken/).first()).toBeVisible()
  await field.fill(title)
  await page.getByRole('radio', { name: /access starts on a day/ }).check()
  await page.getByRole('textbox', { name: 'Access starts on' }).fill(dayOf(given, 40))
  await expect(page.getByRole('figure', { name: title })).toBeVisible()
  await page.reload()
  await expect(field).toHaveValue(title)
  await page.getByRole('button', { name: 'Create the copy' }).click()
  await expect(heading(page, title)).toBeVisible()
  await expect(page.getByRole('status', { name: 'Learners' })).toContainText('Can enter from')
  await tab(page, 'History')
  await expect(page.getByRole('main')).toContainText(`as a copy of “${session.title}”`)
})

test('dates that look wrong are mended before they are saved', async ({ page, given }) => {
  const session = await overForLearners(given)
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.editSession(session.id))
  await page.getByRole('textbox', { name: 'Listed until' }).fill(dayOf(given, -20))
  await expect(page.getByText(/disappears from the learners' list while they can still use it/)).toBeVisible()
  await page.getByRole('button', { name: /^Extend to/ }).click()
  await expect(page.getByText(/disappears from the learners' list while they can still use it/)).toHaveCount(0)
  await page.getByRole('button', { name: /^Save/ }).click()
  await expect(heading(page, session.title)).toBeVisible()
})

test('a learner’s own days start when they say so, and not before', async ({ page, given }) => {
  const course = await given.course(`Self-paced ${unique()}`)
  const session = await given.session(`Thirty days ${unique()}`, {
    durationDays: 30,
    courses: [{ course: course.id }],
    learners: ['learner4'],
  })
  await signIn(page, 'learner4', given.password('learner4'))
  const card = page.getByRole('region', { name: session.title ?? '' })
  await expect(card).toContainText('Your 30 days start when you first open a course.')
  await card.getByRole('link', { name: `Start: ${course.title}` }).click()
  await expect(page.getByRole('main')).toContainText('Your 30 days start when you open it')
  await page.getByRole('link', { name: 'Not now' }).click()
  await expect(card).toContainText('Your 30 days start when you first open a course.')
  await card.getByRole('link', { name: `Start: ${course.title}` }).click()
  await page.getByRole('button', { name: 'Start my 30 days' }).click()
  await expect(page.getByRole('main')).toContainText('Your time runs out on')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('Your time runs out on')
  await page.goto(urls.mySessions())
  await expect(card.getByRole('link', { name: `Continue: ${course.title}` })).toBeVisible()
})

test('a course that a manager locks is locked to its coach, who reads why', async ({ page, given }) => {
  const course = await given.course(`Fixed ${unique()}`)
  const session = await given.session(`Locked ${unique()}`, {
    courses: [{ course: course.id }],
    managers: ['manager1'],
    coaches: ['coach2'],
  })
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.session(session.id, { tab: 'courses' }))
  await page.getByRole('button', { name: /^Lock/ }).click()
  await expect(page.getByRole('button', { name: /^Unlock/ })).toBeVisible()
  await signOut(page)
  await signIn(page, 'coach2', given.password('coach2'))
  await page.goto(urls.courseInSession(session.id, course.id))
  await expect(page.getByRole('main')).toContainText('coaches cannot change it here')
})
