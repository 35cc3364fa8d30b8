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
  const card = await given.file(course.id, 'emergency-card.pdf', '%PDF-1.4\n%%EOF\n')
  await given.item(course.id, { kind: 'FILE', title: 'Emergency card', file: card.id })
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

/** What is pressed stands as large as a fingertip; a link in a sentence has the sentence around it. */
const SMALLEST = 44

/** Nothing sticks out of the screen, and whatever is pressed can be. */
async function expectHandy(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  const small = await page.locator('a[href]:visible, button:visible').evaluateAll(
    (all, least) =>
      all
        .filter((each) => !each.closest('p, [aria-hidden=true]'))
        .map((each) => ({ name: each.ariaLabel ?? each.textContent, ...each.getBoundingClientRect().toJSON() }))
        .filter(({ bottom, width, height }) => bottom > 0 && (height < least || width < least))
        .map(({ name, width, height }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`),
    SMALLEST,
  )
  expect.soft(small, page.url()).toEqual([])
}

const PHONE = { width: 360, height: 740 }

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  test('a learner works through a course and finds it as it was left', async ({ page, given }) => {
    const { course, session } = await stage(given)
    const tap = (name: string | RegExp) => page.getByRole('link', { name }).tap()
    await signIn(page, 'learner1', given.password('learner1'))
    const card = page.getByRole('region', { name: session.title ?? '' })
    await expect(card).toContainText(/until|no end|Open/i)
    await expectHandy(page)
    await card.getByRole('link', { name: `Start: ${course.title}` }).tap()
    await expect(heading(page, `${course.title} · ${session.title}`)).toBeFocused()
    await expect(content(page)).toContainText('0 of 4 done')
    await expect(content(page)).toContainText(/Welcome.*due/)
    await expect(content(page)).toContainText(/Final check.*opens \d+ \w+/)
    await expect(page.getByText(/^Due next: “Welcome”, by/)).toBeVisible()
    await expectHandy(page)

    await tap('Start: Welcome')
    await expect(part(page, 'Welcome')).toBeFocused()
    await expect(page).toHaveTitle(`Welcome · ${course.title} · ${session.title} · Lectern`)
    await expect(page.getByText('outwards')).toBeVisible()
    await expect(content(page)).toBeHidden()
    await expectHandy(page)

    await tap('Next: Walk your floor')
    await expect(part(page, 'Walk your floor')).toBeFocused()
    await expect(page.getByRole('link', { name: /^Open plans\.example\.org/ })).toHaveAttribute('rel', /noopener/)
    await page.getByRole('button', { name: 'Mark as done' }).tap()
    await expect(page.getByRole('button', { name: 'Not done after all' })).toBeFocused()
    await expectHandy(page)
    await expectAccessible(page)

    await tap('Next: Emergency card')
    await expect(part(page, 'Emergency card')).toBeFocused()
    await expect(page.getByRole('link', { name: /^Open emergency-card\.pdf ?\(opens in a new tab\)$/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Download emergency-card.pdf' })).toBeVisible()
    await expectHandy(page)

    await tap('Outline')
    await expect(heading(page, `${course.title} · ${session.title}`)).toBeFocused()
    await expect(content(page)).toContainText('3 of 4 done')
    await expect(page.getByText(/There is nothing to do right now: “Final check” opens/)).toBeVisible()
    await expectHandy(page)
    await page.goBack()
    await expect(part(page, 'Emergency card')).toBeFocused()

    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'My sessions' }).tap()
    await card.getByRole('link', { name: `Continue: ${course.title}` }).tap()
    await expect(content(page).getByRole('link', { name: 'Welcome, done' })).toBeVisible()
    await expect(content(page).getByRole('link', { name: 'Walk your floor, done' })).toBeVisible()
    await expect(content(page).getByRole('link', { name: 'Emergency card, done' })).toBeVisible()
  })
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
