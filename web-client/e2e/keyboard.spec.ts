import { expect, type Page } from '@playwright/test'
import { unique } from './given'
import { heading, signIn, tabTo, test } from './journey'
import { urls } from './urls'

const typed = (page: Page, text: string) => page.keyboard.type(text)
const press = (page: Page, key: string) => page.keyboard.press(key)
const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })
const box = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

test.use({ timezoneId: 'Asia/Tokyo' })

test('the main job with the keyboard alone: who and what is meant, and nothing else, goes into the session', async ({
  page,
  given,
}) => {
  const title = `By keyboard ${unique()}`
  const course = await given.course(`Fire drill ${unique()}`)
  await given.session(`${title} taken`)
  const { firstName = '', lastName = '' } = await given.person('learner1')
  const learner = `Remove ${firstName} ${lastName}`
  await signIn(page, 'admin', given.password('admin'))
  await page.goto(urls.newSession())
  await expect(heading(page, 'New session')).toBeVisible()

  const field = page.getByRole('textbox', { name: /^Title/ })
  await tabTo(page, field)
  await typed(page, `${title} taken`)
  await expect(page.getByText(/^There is a session “By keyboard .+ taken” already/)).toBeVisible()
  await press(page, 'ControlOrMeta+a')
  await typed(page, title)
  const zone = box(page, 'Time zone of the session')
  await expect(zone).toHaveValue('Asia/Tokyo')
  await tabTo(page, zone)
  await typed(page, 'paris')
  await press(page, 'Enter')
  await expect(zone).toHaveValue('Europe/Paris')
  await press(page, 'Enter')

  await expect(step(page, 'Step 2 of 5: Courses')).toBeFocused()
  await tabTo(page, box(page, 'Add a course'))
  await typed(page, course.title ?? '')
  await press(page, 'Enter')
  await expect(page.getByRole('list', { name: 'Courses' })).toContainText(course.title ?? '')
  await press(page, 'Enter')

  await expect(step(page, 'Step 3 of 5: Learners')).toBeFocused()
  await tabTo(page, box(page, 'People'))
  await typed(page, 'learner1')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: learner, exact: true })).toBeVisible()
  await press(page, 'Enter')

  await expect(step(page, 'Step 4 of 5: Coaches')).toBeFocused()
  await tabTo(page, box(page, 'Session coaches'))
  await typed(page, 'learner1')
  await expect(page.getByText(/is a learner; a coach must be a teacher\. An administrator/).first()).toBeVisible()
  await press(page, 'Escape')
  await typed(page, 'coach1')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /^Remove / })).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).focus()
  await press(page, 'Enter')
  await press(page, 'Enter')

  await expect(step(page, 'Step 5 of 5: Review')).toBeFocused()
  await expect(page.getByRole('main')).toContainText(`${firstName} ${lastName}`)
  await tabTo(page, page.getByRole('button', { name: 'Create the session' }))
  await press(page, 'Enter')
  await expect(heading(page, title)).toBeVisible()
  const said = await page.getByText(`“${title}” is created.`).boundingBox()
  const work = await page.getByRole('main').boundingBox()
  expect((said?.x ?? 0) + (said?.width ?? 0)).toBeLessThanOrEqual(work?.x ?? 0)
})

test('what somebody else saved meanwhile comes before the eyes beside one’s own, and nothing typed is lost', async ({
  page,
  given,
}) => {
  const session = await given.session(`Two at once ${unique()}`)
  const title = page.getByRole('textbox', { name: /^Title/ })
  await signIn(page, 'admin', given.password('admin'))
  await page.goto(urls.editSession(session.id))
  await tabTo(page, title)
  await press(page, 'End')
  await typed(page, ' mine')
  await page.reload()
  await expect(title).toHaveValue(`${session.title} mine`)
  await given.change(session.id, { title: `${session.title} theirs`, description: 'Theirs' })
  await tabTo(page, page.getByRole('button', { name: 'Save 1 change' }))
  await press(page, 'Enter')

  const note = page.getByRole('alert').filter({ hasText: 'Somebody else changed this' })
  await expect(note).toBeInViewport()
  await expect(note.getByRole('row', { name: /^Title/ })).toContainText(`${session.title} theirs`)
  await tabTo(page, page.getByRole('button', { name: 'Discard my changes, take theirs' }))
  await press(page, 'Enter')
  await expect(title).toHaveValue(`${session.title} theirs`)
  await tabTo(page, page.getByRole('button', { name: 'Bring it back' }))
  await press(page, 'Enter')
  await expect(title).toHaveValue(`${session.title} mine`)

  const from = page.getByRole('textbox', { name: 'Learners from' })
  await tabTo(page, from)
  await typed(page, '31 Feb 2027')
  await tabTo(page, page.getByRole('textbox', { name: 'Listed until' }))
  await typed(page, 'some day')
  await press(page, 'Enter')
  const summary = page.getByRole('alert').filter({ hasText: '2 things need correcting' })
  await expect(summary).toBeInViewport()
  await tabTo(page, summary.getByRole('link', { name: 'Learners from' }))
  await press(page, 'Enter')
  await expect(from).toBeFocused()
  await expect(from).toBeInViewport()
})

test('what is started over, and what a panel was opened by, is one press away again', async ({ page, given }) => {
  const session = await given.session(`Panels ${unique()}`, { managers: ['manager1'] })
  const title = page.getByRole('textbox', { name: /^Title/ })
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.newSession())
  await tabTo(page, title)
  await typed(page, 'Half done')
  await tabTo(page, page.getByRole('button', { name: 'Start over' }))
  await press(page, 'Enter')
  await expect(title).toHaveValue('')
  const back = page.getByRole('button', { name: 'Bring it back' })
  await expect(back).toBeInViewport()
  await tabTo(page, back)
  await press(page, 'Enter')
  await expect(title).toHaveValue('Half done')
  await expect(step(page, 'Step 1 of 5: Details and dates')).toBeFocused()

  await page.goto(urls.session(session.id, { tab: 'learners' }))
  const enroll = page.getByRole('button', { name: 'Enroll learners' }).first()
  await tabTo(page, enroll)
  await press(page, 'Enter')
  await expect(page.getByRole('region', { name: 'Enroll learners' })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Close', exact: true }))
  await press(page, 'Enter')
  await expect(enroll).toBeFocused()
})

test('Next pressed twice makes nothing, and a page that is away says so', async ({ page, given, context }) => {
  const title = `Pressed twice ${unique()}`
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto(urls.newSession())
  await page.getByRole('textbox', { name: /^Title/ }).fill(title)
  const next = page.getByRole('button', { name: 'Next' })
  for (const name of ['2 of 5: Courses', '3 of 5: Learners', '4 of 5: Coaches', '5 of 5: Review']) {
    await next.scrollIntoViewIfNeeded()
    const { x = 0, y = 0 } = (await next.boundingBox()) ?? {}
    await page.mouse.dblclick(x + 10, y + 10)
    await expect(step(page, `Step ${name}`)).toBeVisible()
    if (name.endsWith('Review')) await page.mouse.dblclick(x + 10, y + 10)
  }
  await expect(page.getByRole('button', { name: 'Create the session' })).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Imports' }).click()
  await expect(page.getByText(/^The server could not be reached/)).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page, 'Imports')).toBeVisible()
  await page.goto(urls.sessions({ q: title }))
  await expect(page.getByText('No session matches')).toBeVisible()
})
