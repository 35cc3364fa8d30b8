import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { type Given, unique } from './given'
import { heading, signIn, test } from './journey'
import { urls } from './urls'

const DAY = 86_400_000

/** A course with a text and a drill that others score, in a session of three learners that is over: the text was due by its end. */
async function stage(given: Given) {
  const course = await given.course(`Fire safety ${unique()}`)
  await given.item(course.id, { kind: 'PAGE', title: 'Your way out', body: 'Outwards.', dueAfterDays: 3 })
  const drill = await given.item(course.id, {
    kind: 'EXTERNAL',
    title: 'Drill',
    url: 'https://drills.example.org',
    passMark: 60,
  })
  const other = await given.course(`Our tools ${unique()}`)
  const at = (days: number) => new Date(given.now.getTime() + days * DAY).toISOString()
  const session = await given.session(`Tracked ${unique()}`, {
    accessStart: at(-10),
    accessEnd: at(-1),
    courses: [{ course: course.id }, { course: other.id }],
    managers: ['manager1'],
    learners: ['learner1', 'learner2', 'learner3'],
  })
  await given.score({ session: session.id, course: course.id, item: drill.id, user: 'learner1' }, 90)
  return { course, session, learner: await given.person('learner2') }
}

const rows = (page: Page) => page.getByRole('table', { name: 'Learners' }).getByRole('row')
const rowOf = (page: Page, learner: string) => rows(page).filter({ hasText: learner })
const figure = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

async function exported(page: Page): Promise<string[]> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^tracking-Tracked .+\.csv$/)
  return (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/)
}

test('a manager follows the learners, reports a score, and sees the figures change', async ({ page, given }) => {
  const { course, session, learner } = await stage(given)
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.session(session.id))
  await page.getByRole('tab', { name: 'Tracking' }).click()
  await expect(figure(page, 'Score so far')).toContainText('90 %')
  await expect(figure(page, 'Score so far')).toContainText('1 of 3 have one')
  await expect(
    page.getByRole('img', { name: /^Learners by per cent done\. 0 to 9 %: 2; .*50 to 59 %: 1;/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Where they stop as a table' }).click()
  await expect(page.getByRole('row', { name: /Drill.*1 of 3/ })).toBeVisible()

  await page.getByRole('combobox', { name: 'Course' }).click()
  await page.getByRole('option', { name: course.title ?? '' }).click()
  await expect(rows(page)).toHaveCount(4)
  await page.getByRole('searchbox', { name: 'Search learners' }).fill('learner2')
  await expect(rows(page)).toHaveCount(2)
  await page.reload()
  await expect(page.getByRole('searchbox', { name: 'Search learners' })).toHaveValue('learner2')
  await expect(rows(page)).toHaveCount(2)
  await expect(rowOf(page, 'learner2')).toContainText('Never came')
  await expect(rowOf(page, 'learner2')).toContainText('0 %')
  const [head, row, ...more] = await exported(page)
  expect(head).toMatch(/^username,.*course,.*progress,score,status/)
  expect(row).toMatch(/^learner2,.*,0,,NEVER_CAME,/)
  expect(more).toEqual([])

  await rowOf(page, 'learner2').getByRole('link').first().click()
  await expect(heading(page, `${learner.firstName} ${learner.lastName}`)).toBeFocused()
  await expect(page.getByRole('listitem').filter({ hasText: 'Your way out' })).toContainText('overdue since')
  await page.getByRole('button', { name: 'Report a score for “Drill”' }).click()
  await page.getByRole('textbox', { name: 'Score in per cent' }).fill('72,5')
  await page.getByRole('button', { name: 'Report the score' }).click()
  const drill = page.getByRole('listitem').filter({ hasText: 'Drill' })
  await expect(drill).toContainText('Score: 72.5 %')
  await expect(drill).toContainText(/done.*reported by /)

  await page.getByRole('link', { name: session.title ?? '' }).click()
  await expect(figure(page, 'Score so far')).toContainText('81.3 %')
  await expect(figure(page, 'Score so far')).toContainText('2 of 3 have one')
  await page.getByRole('button', { name: 'Show their late courses' }).click()
  await expect(page).toHaveURL(/[?&]status=BEHIND/)
  await expect(rows(page)).toHaveCount(4)
  await expect(rowOf(page, 'learner2')).toContainText('50 %')
})

test('a wrong score is corrected, then taken back, and its done goes with it', async ({ page, given }) => {
  const { course, session, learner } = await stage(given)
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.session(session.id, { tab: 'tracking', course: course.id }))
  await rowOf(page, 'learner1').getByRole('link').first().click()
  const drill = page.getByRole('listitem').filter({ hasText: 'Drill' })
  await expect(drill).toContainText('done')
  await page.getByRole('button', { name: 'Correct the score for “Drill”' }).click()
  await page.getByRole('textbox', { name: 'Score in per cent' }).fill('101')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(page.getByText('Write a number from 0 to 100, such as 82.5 or 82,5.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Score in per cent' }).fill('40')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(drill).toContainText('Score: 40 %')
  await page.getByRole('button', { name: 'Delete the score for “Drill”' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete the score' }).click()
  await expect(page.getByText('The score for “Drill” is deleted.')).toBeVisible()
  await expect(drill).toContainText('Score: –')

  await page.goto(urls.learnerTracking(session.id, learner.id))
  await expect(page.getByRole('link', { name: 'Why this access?' })).toBeVisible()
})

test('the sessions of a course stand side by side', async ({ page, given }) => {
  const { course, session } = await stage(given)
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.course(course.id))
  const row = page.getByRole('row').filter({ hasText: session.title ?? '' })
  await expect(row).toContainText('90 %')
  await row.getByRole('link').click()
  await expect(page.getByRole('tab', { name: 'Tracking', selected: true })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`course=${course.id}`))
})
