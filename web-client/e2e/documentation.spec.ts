import { expect } from '@playwright/test'
import { test } from './journey'

test('who writes a script reads the operations and tries one out', async ({ page, baseURL }) => {
  const complaints: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url())
  })

  await page.goto('/q/docs')
  await expect(page.getByRole('heading', { name: /^Lectern API/ })).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/quarkus/i)

  await page.getByRole('link', { name: 'Platform' }).click()
  await page
    .getByRole('button', { name: /\/api\/v1\/platform/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Try it out' }).click()
  await page.getByRole('button', { name: 'Execute' }).click()
  await expect(page.getByText('"timeZone"').first()).toBeVisible()

  expect(complaints).toEqual([])
  expect(elsewhere).toEqual([])
})
