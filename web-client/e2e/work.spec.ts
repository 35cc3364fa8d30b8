import { expect, type Page } from '@playwright/test'
import { type Given, unique } from './given'
import { expectAccessible, signIn, test } from './journey'
import { urls } from './urls'

const DAY = 86_400_000
const after = (given: Given, milliseconds: number) => new Date(given.now.getTime() + milliseconds).toISOString()

const QUIZ = {
  attempts: 2,
  questions: [
    {
      kind: 'SINGLE',
      text: 'Where do you go?',
      choices: [{ text: 'Outside', correct: true }, { text: 'To the lift' }],
    },
    { kind: 'TRUE_FALSE', text: 'Doors open outwards.', correct: true },
    { kind: 'NUMBER', text: 'How many exits are there?', value: 2 },
    { kind: 'TEXT', text: 'Where do we meet?', accepted: ['Courtyard'] },
  ],
}

const question = (page: Page, text: string) => page.getByRole('group', { name: new RegExp(text) })
const saved = (page: Page) => expect(page.getByText(/^Saved /)).toBeVisible()

async function withQuiz(given: Given, learner: string) {
  const course = await given.course(`Fire safety ${unique()}`)
  const item = await given.item(course.id, { kind: 'QUIZ', title: 'What do you remember?', quiz: QUIZ })
  const session = await given.session(`Quiz ${unique()}`, {
    accessStart: after(given, -DAY),
    courses: [{ course: course.id }],
    learners: [learner],
  })
  return { course, item, session }
}

test('a learner takes a quiz to its end: no answer is lost while the network is away, and the result is where it was taken', async ({
  page,
  context,
  given,
}) => {
  const there = await withQuiz(given, 'learner3')
  await signIn(page, 'learner3', given.password('learner3'))
  await page.getByRole('link', { name: `Start: ${there.course.title}` }).click()
  await page.getByRole('link', { name: 'Start: What do you remember?' }).click()
  await expect(page.getByText('2 attempts')).toBeVisible()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await question(page, 'Where do you go').getByRole('radio', { name: 'Outside' }).check()
  await saved(page)
  await expectAccessible(page)

  await context.setOffline(true)
  await question(page, 'Doors open outwards').getByRole('radio', { name: 'True' }).check()
  await expect(page.getByText('Not sent yet: 1 answer.', { exact: false })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Not sent yet', { exact: false })).toBeHidden()
  await page.reload()
  await expect(question(page, 'Doors open outwards').getByRole('radio', { name: 'True' })).toBeChecked()

  await question(page, 'How many exits').getByRole('textbox').fill('2')
  await question(page, 'Where do we meet').getByRole('textbox').fill('  COURTYARD ')
  await page.getByRole('button', { name: 'Hand in', exact: true }).first().click()
  await expect(page.getByText('Every question has an answer.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click()
  await expect(page.getByText(/4 of 4 points, 100 %/).first()).toBeVisible()
  await expect(page.getByText('Right: 1 of 1 point').first()).toBeVisible()
  await expect(page.getByText('right answer', { exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to the quiz' }).click()
  await expect(page.getByText('1 left of 2')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start another attempt' })).toBeVisible()
})

test('an attempt ends by itself when access does, as it stood', async ({ page, given }) => {
  const there = await withQuiz(given, 'learner4')
  await signIn(page, 'learner4', given.password('learner4'))
  await page.getByRole('link', { name: `Start: ${there.course.title}` }).click()
  await page.getByRole('link', { name: 'Start: What do you remember?' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await question(page, 'Where do you go').getByRole('radio', { name: 'Outside' }).check()
  await saved(page)
  const platform = await (await page.request.get('/api/v1/platform')).json()
  const soon = new Date(new Date(platform.now).getTime() + 8_000).toISOString()
  await given.change(there.session.id, { accessEnd: soon, visibilityAfterEnd: 'READ_ONLY' })
  await question(page, 'Doors open outwards').getByRole('radio', { name: 'True' }).check()
  await expect(page.getByText(/ceased to count|The time is over/).first()).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/2 of 4 points, 50 %/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Hand in', exact: true })).toHaveCount(0)
})

const LEARNERS = Array.from({ length: 10 }, (_, n) => `learner${n + 1}`)

async function withAssignment(given: Given) {
  const course = await given.course(`Fire safety ${unique()}`)
  const item = await given.item(course.id, {
    kind: 'ASSIGNMENT',
    title: 'Your own way out',
    body: 'Walk it, then say **how long** it took.',
    maxPoints: 20,
  })
  const session = await given.session(`Work ${unique()}`, {
    accessStart: after(given, -DAY),
    courses: [{ course: course.id, coaches: ['coach1'] }],
    learners: LEARNERS,
  })
  return { course, item, session }
}

test('a learner hands in twice; a coach marks ten by keyboard and releases them; the learner finds the mark', async ({
  page,
  given,
}) => {
  const { course, item, session } = await withAssignment(given)
  for (const user of LEARNERS.slice(1)) {
    await given.handedIn({ session: session.id, course: course.id, item: item.id, user }, `By ${user}`)
  }
  await signIn(page, 'learner1', given.password('learner1'))
  await page.getByRole('link', { name: `Start: ${course.title}` }).click()
  await page.getByRole('link', { name: 'Start: Your own way out' }).click()
  await page.getByRole('textbox', { name: 'Your text' }).fill('Two minutes.')
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByText('Handed in, waiting for a mark.')).toBeVisible()
  await page.getByRole('button', { name: 'Hand in again' }).click()
  await page.getByRole('textbox', { name: 'Your text' }).fill('Two minutes and a half.')
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByText('Hand-in 2').first()).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await signIn(page, 'coach1', given.password('coach1'))
  await page.goto(urls.session(session.id, { tab: 'marking' }))
  await page.getByRole('table', { name: 'Waiting for a mark' }).getByRole('link').first().click()
  for (let marked = 1; marked <= LEARNERS.length; marked++) {
    const points = page.getByRole('textbox', { name: 'Points, of 20' })
    await expect(points).toHaveValue('')
    await points.fill(String(10 + marked))
    if (marked === 1) await page.getByRole('checkbox', { name: /Hold back/ }).check()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/^The mark of .+ is saved\./).first()).toBeVisible()
  }
  await page.goto(urls.session(session.id, { tab: 'marking' }))
  await page.getByRole('combobox', { name: 'What to show' }).click()
  await page.getByRole('option', { name: 'Marks held back' }).click()
  await page.getByRole('button', { name: 'Release all 10 marks of “Your own way out”' }).click()
  await page.getByRole('button', { name: 'Release 10 marks' }).click()
  await expect(page.getByText('10 marks of “Your own way out” are released.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await signIn(page, 'learner1', given.password('learner1'))
  await expect(page.getByRole('region', { name: session.title ?? '' })).toContainText('1 new mark')
  await page.goto(urls.itemInSession(session.id, course.id, item.id))
  await expect(page.getByText('20 of 20 points')).toBeVisible()
})
