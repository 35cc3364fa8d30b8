import { expect, type Page } from '@playwright/test'
import { unique } from './given'
import { heading, signIn, signOut, tabTo, test } from './journey'
import { urls } from './urls'

const rows = (page: Page) => page.getByRole('main').getByRole('list').last().getByRole('listitem')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const add = (page: Page) => page.getByRole('button', { name: 'Add to the course' }).click()

/** The smallest picture. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function addPage(page: Page, title: string, text: string): Promise<void> {
  await page
    .getByRole('link', { name: /^Add (an|the first) item$/ })
    .first()
    .click()
  await page.getByRole('link', { name: /^Page/ }).click()
  await field(page, 'Title').fill(title)
  await field(page, 'Text').fill(text)
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('badge')
  await add(page)
  await expect(page.getByText(`“${title}” is added.`)).toBeVisible()
}

async function act(page: Page, item: string, name: string): Promise<void> {
  await page.getByRole('button', { name: `More about “${item}”`, exact: true }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

/** Onto the place of another one, in small steps as a hand does it. */
async function drag(page: Page, item: string, onto: string): Promise<void> {
  const handle = (name: string) => page.getByRole('button', { name: `Move ${name}`, exact: true })
  const { x = 0, y = 0, height = 0 } = (await handle(onto).boundingBox()) ?? {}
  await handle(item).hover()
  await page.mouse.down()
  await page.mouse.move(x + 5, y + height / 2, { steps: 12 })
  await page.mouse.up()
}

test('an author writes a course: drafts survive a reload, and the order changes by mouse and by keyboard', async ({
  page,
  given,
}) => {
  const course = await given.course(`Workplace safety ${unique()}`)
  await signIn(page, 'coach1', given.password('coach1'))
  await page.goto(urls.course(course.id))
  await page.getByRole('link', { name: 'Content', exact: true }).click()
  await expect(page.getByText('Nothing in this course yet')).toBeVisible()
  await addPage(page, 'Welcome', 'Bring your **badge**.')
  await addPage(page, 'House rules', '# Rules\n\nKeep your badge.')

  await page.getByRole('link', { name: 'Add an item' }).click()
  await page.getByRole('link', { name: /^Heading/ }).click()
  await field(page, 'Title').fill('Before you start')
  await page.reload()
  await expect(field(page, 'Title')).toHaveValue('Before you start')
  await expect(page.getByText('What you typed before is here again.')).toBeVisible()
  await add(page)
  await expect(rows(page)).toContainText(['Welcome', 'House rules', 'Before you start'])

  const handle = page.getByRole('button', { name: 'Move Before you start' })
  await tabTo(page, handle)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(rows(page)).toContainText(['Before you start', 'Welcome', 'House rules'])
  await expect(handle).toBeFocused()

  await drag(page, 'House rules', 'Welcome')
  await expect(rows(page)).toContainText(['Before you start', 'House rules', 'Welcome'])
  await page.reload()
  await expect(rows(page)).toContainText(['Before you start', 'House rules', 'Welcome'])

  await page.getByRole('link', { name: 'Welcome', exact: true }).click()
  await expect(page.getByText('No running session shows it now.')).toBeVisible()
  await page.getByLabel('Choose pictures').setInputFiles({ name: 'gate.png', mimeType: 'image/png', buffer: PIXEL })
  await expect(field(page, 'Text')).toHaveValue(/!\[gate\]\(file:.+\)/)
  await field(page, 'Title').fill('Welcome everybody')
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Content' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stay here' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(rows(page)).toContainText(['Before you start', 'House rules', 'Welcome everybody'])

  await page.getByRole('link', { name: 'Welcome everybody', exact: true }).click()
  const picture = page.getByRole('region', { name: 'Preview' }).getByRole('img', { name: 'gate' })
  await expect(picture).toHaveAttribute('src', /^\/api\/v1\/files\//)
  await expect.poll(() => picture.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1)
})

test('a coach prepares a course in a session, and the course itself stays as it is', async ({ page, given }) => {
  const course = await given.course(`Workplace safety ${unique()}`)
  await given.item(course.id, { kind: 'PAGE', title: 'Welcome', body: 'Hello.' })
  const rules = await given.item(course.id, { kind: 'PAGE', title: 'House rules', body: 'Use the south gate.' })
  const session = await given.session(`Spring in Lyon ${unique()}`, {
    courses: [{ course: course.id, coaches: ['coach2'] }],
  })
  await signIn(page, 'coach2', given.password('coach2'))
  await page.goto(urls.session(session.id, { tab: 'courses' }))
  await page.getByRole('link', { name: `Content of ${course.title}` }).click()
  await expect(heading(page, `${course.title} · ${session.title}`)).toBeVisible()

  await act(page, 'Welcome', 'Hide “Welcome” in this session')
  await expect(rows(page).filter({ hasText: 'Welcome' })).toContainText('Hidden here')
  await act(page, 'House rules', 'Adapt “House rules” for this session')
  await field(page, 'Title').fill('House rules in Lyon')
  await page.getByRole('button', { name: 'Save for this session' }).click()
  await expect(rows(page).filter({ hasText: 'House rules in Lyon' })).toContainText('Adapted here')

  await act(page, 'Welcome', 'Add something after “Welcome”')
  await page.getByRole('link', { name: /^Page/ }).click()
  await field(page, 'Title').fill('Where we meet')
  await page.getByRole('button', { name: 'Add to this session' }).click()
  await expect(rows(page)).toContainText(['Welcome', 'Where we meet', 'House rules in Lyon'])
  await page.getByRole('button', { name: 'Move Where we meet' }).press('ArrowDown')
  await expect(rows(page)).toContainText(['Welcome', 'House rules in Lyon', 'Where we meet'])
  await signOut(page)

  await signIn(page, 'coach1', given.password('coach1'))
  await page.goto(urls.courseItem(course.id, rules.id))
  await expect(field(page, 'Title')).toHaveValue('House rules')
  await field(page, 'Text').fill('Use the north gate.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(rows(page)).toContainText(['Welcome', 'House rules'])
  await signOut(page)

  await signIn(page, 'coach2', given.password('coach2'))
  await page.goto(urls.sessionItem(session.id, course.id, rules.id))
  await expect(page.getByText(/^The course has changed this since you adapted it/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'The version of the course: House rules' })).toContainText('north')
  await page.getByRole('button', { name: /^Undo the adaptation/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Undo it' }).click()
  await expect(rows(page)).toContainText(['Welcome', 'House rules', 'Where we meet'])
})
