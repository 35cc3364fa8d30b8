import { expect, type Page } from '@playwright/test'
import { type Given, unique } from './given'
import { expectAccessible, heading, signIn, signOut, test } from './journey'
import { urls } from './urls'

const DAY = 86_400_000

/** A course with two pages that are due, and work elsewhere whose score is reported, in a session that runs. */
async function stage(given: Given) {
  const titles = { course: `Fire safety ${unique()}`, session: `Progress ${unique()}` }
  const course = await given.course(titles.course)
  await given.item(course.id, {
    kind: 'PAGE',
    title: 'Your way out',
    body: 'Doors open **outwards**.',
    dueAfterDays: 2,
  })
  await given.item(course.id, { kind: 'PAGE', title: 'First aid', body: 'Stay calm.', dueAfterDays: 30 })
  await given.item(course.id, {
    kind: 'EXTERNAL',
    title: 'Fire drill',
    url: 'https://drill.example.org',
    required: false,
  })
  const session = await given.session(titles.session, {
    accessStart: new Date(given.now.getTime() - DAY).toISOString(),
    courses: [{ course: course.id }],
    learners: ['learner2'],
  })
  return { course, session, titles }
}

const card = (page: Page, title: string) => page.getByRole('region', { name: title })

async function expectToFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
}

/** Through the menu of a phone. */
async function toMyProgress(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the menu' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'My progress' }).click()
  await expect(heading(page, 'My progress')).toBeFocused()
}

test('a learner with a phone sees what is due, goes straight to it, and sees the progress move', async ({
  page,
  given,
}) => {
  const { session, titles } = await stage(given)
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, 'learner2', given.password('learner2'))
  await page.goto(urls.mySession(session.id))
  await expect(page.getByRole('listitem').filter({ hasText: titles.course })).toContainText('0 % done')
  await expect(page.getByText(/^Next: Your way out, due /)).toBeVisible()
  await expectToFit(page)

  await toMyProgress(page)
  const mine = card(page, titles.session)
  await expect(mine).toContainText('You have not been here yet')
  await expect(mine).toContainText('Due next, by')
  await expectToFit(page)
  await expectAccessible(page)
  await mine.getByRole('link', { name: 'Your way out' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Your way out' })).toBeFocused()
  await expect(page.getByText('1 of 2 done').filter({ visible: true })).toBeVisible()

  await toMyProgress(page)
  await expect(mine).toContainText('50 % done')
  await expect(mine).toContainText('You are on track')
  await expect(mine.getByRole('link', { name: 'First aid' })).toBeVisible()
})

/** Sends the file as an administrator does, and comes to its page. */
async function importScores(page: Page, csv: string): Promise<void> {
  await page.goto(urls.newImport())
  await page.getByRole('radio', { name: 'Results: scores of learners' }).check()
  await page
    .getByLabel(/Drop a CSV file here/)
    .setInputFiles({ name: 'scores.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(heading(page, 'scores.csv')).toBeVisible()
  await expect(page.getByText('Waiting for you')).toBeVisible({ timeout: 30_000 })
}

test('scores come by a file; the same file again changes nothing, and the learner sees theirs', async ({
  page,
  given,
}) => {
  const { course, session } = await stage(given)
  const csv = `session;course;item;username;score\n${session.title};${course.code};Fire drill;learner2;82,5\n`
  await signIn(page, 'admin', given.password('admin'))
  await importScores(page, csv)
  await page.getByRole('button', { name: 'Apply 1 change' }).click()
  await expect(page.getByText(/^Applied on/)).toBeVisible({ timeout: 30_000 })
  await importScores(page, csv)
  await expect(page.getByText('Everything in this file is already in place. There is nothing to apply.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Apply/ })).toHaveCount(0)
  await page.goto(urls.session(session.id, { tab: 'history' }))
  await expect(page.getByText(/imported scores: new 1\./)).toBeVisible()

  await signOut(page)
  await signIn(page, 'learner2', given.password('learner2'))
  await page.goto(urls.courseInSession(session.id, course.id))
  await expect(page.getByRole('link', { name: /^Fire drill, .*82\.5 %/ })).toBeVisible()
  await expect(page.getByText('Score so far 82.5 %')).toBeVisible()
})
