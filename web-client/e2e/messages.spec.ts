import { expect, type Locator, type Page } from '@playwright/test'
import { type Given, unique } from './given'
import { signIn, test } from './journey'
import { urls } from './urls'

const SCREENS = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]

/** A course with more in it than a phone shows, in a session. */
async function stage(given: Given) {
  const course = await given.course(`Fire safety ${unique()}`)
  for (let n = 1; n <= 12; n++) await given.item(course.id, { kind: 'SECTION', title: `Part ${n}` })
  const session = await given.session(`Messages ${unique()}`, { courses: [{ course: course.id }] })
  return { course, session }
}

/** Where something stands on the screen. */
async function placeOf(what: Locator) {
  const place = await what.boundingBox()
  if (!place) throw new Error(`${what} stands nowhere`)
  return { left: place.x, top: place.y, right: place.x + place.width, bottom: place.y + place.height }
}

/** The message stands where it is read, and nothing else is beneath it. */
async function expectApart(message: Locator, work: Locator): Promise<void> {
  await expect(message).toBeInViewport({ ratio: 1 })
  // what opens finds its place after its content
  await expect(async () => {
    const [said, done] = [await placeOf(message), await placeOf(work)]
    const isApart =
      said.right <= done.left || said.left >= done.right || said.bottom <= done.top || said.top >= done.bottom
    expect(isApart, `${message} at ${JSON.stringify(said)} covers ${work} at ${JSON.stringify(done)}`).toBe(true)
    const within = work.locator('[role=option], [role=menuitem]').first()
    expect(await isReachable((await within.count()) > 0 ? within : work), `${work} can be pressed`).toBe(true)
  }).toPass({ timeout: 10_000 })
}

/** A press in its middle would reach it. */
async function isReachable(what: Locator): Promise<boolean> {
  const { left, right, top, bottom } = await placeOf(what)
  const at = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return what.evaluate((node, { x, y }) => node.contains(document.elementFromPoint(x, y)), at)
}

const saying = (page: Page, words: RegExp) =>
  page.locator('[aria-live=polite] > *').filter({ hasText: words }).filter({ visible: true })

for (const screen of SCREENS) {
  test(`what is said lies over no work at ${screen.width} × ${screen.height}`, async ({ page, given }) => {
    const { course, session } = await stage(given)
    await page.setViewportSize(screen)
    await signIn(page, 'admin', given.password('admin'))

    await page.goto(urls.courseContent(course.id))
    // dragging comes after the rows
    await page.waitForLoadState('networkidle')
    for (const part of ['Part 1', 'Part 12']) {
      const more = page.getByRole('button', { name: `More about “${part}”`, exact: true })
      await more.click()
      await page.getByRole('menuitem', { name: `Hide “${part}”` }).click()
      const hidden = saying(page, new RegExp(`“${part}” is hidden`))
      await expectApart(hidden, more)
      await expect(more).toBeFocused()
      await more.click()
      await expectApart(hidden, page.getByRole('menu'))
      await page.keyboard.press('Escape')
      await hidden.getByRole('button', { name: 'Close this message' }).click()
      await expect(hidden).toHaveCount(0)
    }

    await page.goto(urls.session(session.id, { tab: 'courses' }))
    const lock = page.getByRole('button', { name: /^(Lock|Unlock) / })
    await lock.click()
    const locked = saying(page, /is locked in this session/)
    await expectApart(locked, lock)
    await page.getByRole('combobox', { name: 'Add a session coach', exact: true }).click()
    await expectApart(locked, page.getByRole('listbox'))
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Add a manager', exact: true }).click()
    await expectApart(locked, page.getByRole('listbox'))
  })
}
