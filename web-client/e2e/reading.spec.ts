import { expect, type Page } from '@playwright/test'
import { type Given, unique } from './given'
import { expectAccessible, heading, signIn, test } from './journey'
import { urls } from './urls'

const DAY = 86_400_000

/** A course with a page, something to mark, and something that opens next month, in a session that runs. */
async function stage(given: Given) {
  const course = await given.course(`Fire safety ${unique()}`)
  await given.item(course.id, { kind: 'SECTION', title: 'Before you start' })
  await given.item(course.id, { kind: 'PAGE', title: 'Welcome', body: 'Doors open **outwards**.', dueAfterDays: 3 })
  await given.item(course.id, {
    kind: 'LINK',
    title: 'Walk your floor',
    url: 'https://plans.example.org/floor',
    completion: 'MARKED',
  })
  await given.item(course.id, { kind: 'PAGE', title: 'Final check', body: 'Soon.', opensAfterDays: 60 })
  const session = await given.session(`Reading ${unique()}`, {
    accessStart: new Date(given.now.getTime() - DAY).toISOString(),
    courses: [{ course: course.id, coaches: ['coach1'] }],
    learners: ['learner1'],
  })
  return { course, session }
}

const part = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })
const content = (page: Page) => page.getByRole('navigation', { name: 'Content' })
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).click()

async function expectToFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
}

test('a learner works through a course on a phone, and finds it as it was left', async ({ page, given }) => {
  const { course, session } = await stage(given)
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, 'learner1', given.password('learner1'))
  await page.goto(urls.mySession(session.id))
  await follow(page, `Start: ${course.title}`)
  await expect(heading(page, `${course.title} · ${session.title}`)).toBeFocused()
  await expect(content(page)).toContainText('0 of 3 done')
  await expect(content(page)).toContainText(/opens \d+ \w+/)
  await expectToFit(page)

  await follow(page, 'Start: Welcome')
  await expect(part(page, 'Welcome')).toBeFocused()
  await expect(page).toHaveTitle(`Welcome · ${course.title} · ${session.title} · Lectern`)
  await expect(page.getByText('outwards')).toBeVisible()
  await expect(content(page)).toBeHidden()
  await expectToFit(page)

  await follow(page, 'Next: Walk your floor')
  await expect(part(page, 'Walk your floor')).toBeFocused()
  await expect(page.getByRole('link', { name: /^Open plans\.example\.org/ })).toHaveAttribute('rel', /noopener/)
  await page.getByRole('button', { name: 'Mark as done' }).click()
  await expect(page.getByRole('button', { name: 'Not done after all' })).toBeVisible()
  await expectAccessible(page)

  await follow(page, 'Outline')
  await expect(content(page)).toContainText('2 of 3 done')
  await expect(page.getByText(/There is nothing to do right now: “Final check” opens/)).toBeVisible()

  await page.goto(urls.mySessions())
  await follow(page, `Continue: ${course.title}`)
  await expect(content(page).getByRole('link', { name: 'Welcome, done' })).toBeVisible()
  await expect(content(page).getByRole('link', { name: 'Walk your floor, done' })).toBeVisible()
})

test('a link to an item opens the course first; what one only points at is not seen', async ({ page, given }) => {
  const { course, session } = await stage(given)
  await signIn(page, 'learner1', given.password('learner1'))
  await page.goto(urls.courseInSession(session.id, course.id))
  await content(page).getByRole('link', { name: 'Welcome, not started' }).hover()
  await page.waitForLoadState('networkidle')
  await page.reload()
  const welcome = content(page).getByRole('link', { name: 'Welcome, not started' })
  await expect(welcome).toBeVisible()
  const address = (await welcome.getAttribute('href')) ?? ''

  const other = await given.session(`Reading too ${unique()}`, {
    courses: [{ course: course.id }],
    learners: ['learner1'],
  })
  await page.goto(address.replace(session.id, other.id))
  await expect(part(page, 'Welcome')).toBeVisible()
  await expect(content(page).getByRole('link', { name: 'Welcome, done' })).toBeVisible()
  await expect(heading(page, `${course.title} · ${other.title}`)).toBeVisible()
})

test('a coach sees the outline as learners do, and the way to change it', async ({ page, given }) => {
  const { course, session } = await stage(given)
  await signIn(page, 'coach1', given.password('coach1'))
  await page.goto(urls.courseInSession(session.id, course.id))
  await expect(content(page).getByRole('link', { name: 'Final check, opens on day 60' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Edit content' })).toBeVisible()
  await follow(page, 'Final check, opens on day 60')
  await expect(page.getByText('Soon.')).toBeVisible()
})
