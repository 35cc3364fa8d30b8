import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { findChromium, NO_CHROMIUM } from './chromium.mjs'
import { type Given, given } from './given'

/** A journey through the packaged application; without a browser skipped loudly, or refused where CI=true. */
export const test = base.extend<{ given: Given }>({
  given: async ({ request }, use) => use(await given(request)),
})

test.beforeAll(() => {
  if (findChromium()) return
  if (process.env.CI === 'true') throw new Error(NO_CHROMIUM)
  process.stderr.write(`\n*** ${NO_CHROMIUM} ***\n\n`)
  test.skip(true, NO_CHROMIUM)
})

/** Fills in the form as a person does. */
export async function fillInSignIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Username or e-mail').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** The heading of the page, once it stands there. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await fillInSignIn(page, username, password)
  await expect(heading(page, 'My sessions')).toBeVisible()
}

/** Signs out, on whatever page and screen. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(heading(page, 'Sign in')).toBeVisible()
}

/** Finds by typing, and chooses; the list is gone then. */
export async function pick(page: Page, field: string, text: string): Promise<void> {
  const input = page.getByRole('combobox', { name: field, exact: true })
  await input.click()
  await input.fill(text)
  await page.getByRole('option', { name: text }).first().click()
  await expect(page.getByRole('listbox')).toHaveCount(0)
}

/** Goes on with the Tab key until it stands there; a person would do the same. */
export async function tabTo(page: Page, there: Locator): Promise<void> {
  const isThere = () => there.evaluate((node) => node === document.activeElement)
  for (let presses = 0; !(await isThere()); presses++) {
    expect(presses, `Tab does not lead to ${there}`).toBeLessThan(120)
    await page.keyboard.press('Tab')
  }
}

const COLOURS = ['color-contrast']

/** Colours that are still on their way to others are none that anybody reads by. */
const settled = (page: Page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ effect, playState }) => playState !== 'running' || effect?.getComputedTiming().iterations === Infinity),
  )

/**
 * Holds the page, or a part of it, against the rules of accessibility that a machine can check: only the colours where the
 * rest has been looked at, or all but them.
 */
export async function expectAccessible(
  page: Page,
  part = 'html',
  only: 'all' | 'colours' | 'no colours' = 'all',
): Promise<void> {
  // without a second page of its own, which frames of other origins alone would need
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(part)
  const asked = only === 'colours' ? axe.withRules(COLOURS) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
  if (only === 'no colours') axe.disableRules(COLOURS)
  await settled(page)
  const { violations } = await asked.analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      page.url(),
    )
    .toEqual([])
}
