import { expect } from '@playwright/test'
import { expectAccessible, fillInSignIn, heading, signOut, test } from './journey'

test('a stranger is asked who they are, on a page that everybody can use', async ({ page }) => {
  await page.goto('/sessions')
  await expect(heading(page, 'Sign in')).toBeVisible()
  await expectAccessible(page)
})

test('who signs in comes to where they were going, stays signed in, and leaves', async ({ page, given }) => {
  await page.goto('/my-sessions?view=past')
  await fillInSignIn(page, 'learner1', given.password('learner1'))
  await expect(page.getByRole('tab', { name: 'Past', selected: true })).toBeVisible()
  await expect(page).toHaveURL(/\/my-sessions\?view=past$/)

  await page.reload()
  await expect(page.getByRole('tab', { name: 'Past', selected: true })).toBeVisible()

  await signOut(page)
  await page.getByLabel('Username or e-mail').click()
  await page.keyboard.type('learner1')
  await expect(page.getByLabel('Username or e-mail')).toHaveValue('learner1')
  await page.goto('/my-sessions')
  await expect(heading(page, 'Sign in')).toBeVisible()
})

test('a wrong password is said in a sentence, and nobody is let in', async ({ page }) => {
  await page.goto('/sign-in')
  await fillInSignIn(page, 'learner1', 'not the password')
  await expect(page.getByRole('alert')).toContainText('do not match')
})

test('an account of the demonstration is one press away', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: /^learner1\b/ }).click()
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(heading(page, 'My sessions')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Imports' })).toHaveCount(0)
})
