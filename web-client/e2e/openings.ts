import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './journey'

/** Something that opens on a page: where, how, and by what one sees that it is open. */
export type Opening = {
  what: string
  at: string
  open: (page: Page) => Promise<unknown>
  shown: (page: Page) => Locator
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
export const combobox = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
export const dialog = (page: Page) => page.getByRole('dialog').last()
export const list = (page: Page) => page.getByRole('listbox').last()

export const asOf = (what: string, at: string): Opening => ({
  what,
  at,
  open: (page) => button(page, /^As of/).click(),
  shown: dialog,
})

export const press = (what: string, at: string, name: string | RegExp): Opening => ({
  what,
  at,
  open: (page) => button(page, name).click(),
  shown: dialog,
})

export const choose = (what: string, at: string, name: string, text = ''): Opening => ({
  what,
  at,
  open: async (page) => {
    await combobox(page, name).click()
    await combobox(page, name).pressSequentially(text)
  },
  shown: list,
})

/** What is open, and what it belongs to; the pages around it are looked at elsewhere. */
const OPENED = '[data-portal], [aria-expanded=true], [role=alert]'

async function closeAll(page: Page): Promise<void> {
  for (let more = 0; more < 3; more++) await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator(`html[data-mantine-color-scheme=${colorScheme}]`)).toHaveCount(1)
}

/** Opens one after the other, and holds each against the rules of accessibility in both schemes. */
export async function expectUsable(page: Page, openings: readonly Opening[]): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  let before = ''
  for (const { what, at, open, shown } of openings) {
    await base.step(what, async () => {
      if (at === before) await closeAll(page)
      else await page.goto(at)
      before = at
      await open(page)
      await expect(shown(page)).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      await inScheme(page, 'light')
      await expectAccessible(page, OPENED)
      await inScheme(page, 'dark')
      await expectAccessible(page, OPENED, 'colours')
    })
  }
}
