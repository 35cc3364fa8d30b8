import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { unique } from './given'
import { heading, signIn, signOut, test } from './journey'

test('a file with one bad row: looked at first, its good rows applied, the bad one explained', async ({
  page,
  given,
}) => {
  const title = `By file ${unique()}`
  await given.session(title, { managers: ['manager1'] })
  const csv = `session;username\n${title};learner3\n${title};learnr4\n${title};learner5\n`

  await signIn(page, 'manager1', given.password('manager1'))
  await page.getByRole('link', { name: 'Imports', exact: true }).click()
  await page
    .getByRole('link', { name: /^(New import|Import the first file)$/ })
    .first()
    .click()
  await page
    .getByLabel(/Drop a CSV file here/)
    .setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: 'Check the file' }).click()

  await expect(heading(page, 'roster.csv')).toBeVisible()
  await expect(page.getByText('Waiting for you')).toBeVisible({ timeout: 30_000 })
  const row = page.getByRole('row').filter({ hasText: 'learnr4' })
  await expect(row).toContainText('3')
  await expect(row).toContainText('Unknown user')
  await expect(page.getByText(/^Nothing has been written yet\./)).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: 'Apply 2 changes' }).click()
  await expect(page.getByText(/^Applied on/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('tab', { name: 'New', exact: true })).toBeVisible()

  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download report' }).click(),
  ])
  expect(await readFile(await report.path(), 'utf8')).toContain('learnr4')

  await signOut(page)
  await signIn(page, 'learner3', given.password('learner3'))
  await expect(page.getByRole('region', { name: title })).toBeVisible()
})

test('a file that is no table at all is refused with the place and the reason', async ({ page, given }) => {
  await signIn(page, 'manager1', given.password('manager1'))
  await page.goto('/imports/new')
  await page
    .getByLabel(/Drop a CSV file here/)
    .setInputFiles({ name: 'wrong.csv', mimeType: 'text/csv', buffer: Buffer.from('colour\nred\n') })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('alert').first()).toContainText(/session|username/i, { timeout: 30_000 })
})
