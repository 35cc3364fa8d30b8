import { expect } from '@playwright/test'
import { expectAccessible, test } from './journey'

test('a stranger is asked who they are, on a page that everybody can use', async ({ page }) => {
  await page.goto('/sessions')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expectAccessible(page)
})
