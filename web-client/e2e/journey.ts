import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { findChromium } from './chromium'

/** A journey through the packaged application; without a browser skipped loudly, or refused where CI=true. */
export const test = base

test.beforeAll(() => {
  if (findChromium()) return
  const notice = 'No Chromium on this machine: set CHROMIUM_PATH. The browser journeys did NOT run.'
  if (process.env.CI === 'true') throw new Error(notice)
  process.stderr.write(`\n*** ${notice} ***\n\n`)
  test.skip(true, notice)
})

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Username or e-mail').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}

/** Holds the page against the rules of accessibility that a machine can check. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
