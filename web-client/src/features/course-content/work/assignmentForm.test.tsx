import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Reply } from '../../../test/contract'
import { ADD, at, go, ITEM, save, text, title } from '../../../test/courseItem'
import { aBaseItem } from '../../../test/items'
import { write } from '../../../test/write'

const walk = aBaseItem('i-2', 'Walk your floor', {
  kind: 'ASSIGNMENT',
  body: 'Find your **exit**.',
  completion: 'SUBMITTED',
  weight: 1,
  maxPoints: 20,
  allowed: ['TEXT'],
})

test('both kinds of work are offered', async () => {
  go('/new')
  expect(await screen.findByRole('link', { name: /^Quiz/ })).toBeDefined()
  expect(screen.getByRole('link', { name: /^Assignment/ })).toBeDefined()
})

test('a new assignment says what is handed in, for how many points, and when it is passed', async () => {
  const { user, asked } = go('/new?kind=ASSIGNMENT', { [ADD]: new Reply(201, walk) })
  await write(user, await title(), 'Walk your floor')
  await write(user, text(), 'Find your exit.')
  await user.click(screen.getByRole('checkbox', { name: 'Files' }))
  await user.clear(screen.getByRole('textbox', { name: 'Points at most' }))
  await write(user, screen.getByRole('textbox', { name: 'Points at most' }), '20')
  await user.click(screen.getByRole('radio', { name: 'the learner reaches the pass mark' }))
  await user.click(screen.getByRole('button', { name: 'Add to the course' }))
  expect(await screen.findByText('Write a whole number from 0 to 100.')).toBeDefined()
  expect(asked(ADD)).toHaveLength(0)
  await write(user, screen.getByRole('textbox', { name: 'Pass mark in per cent' }), '60')
  await user.click(screen.getByRole('button', { name: 'Add to the course' }))
  await expect
    .poll(() => asked(ADD)[0]?.body)
    .toEqual({
      kind: 'ASSIGNMENT',
      title: 'Walk your floor',
      externalId: null,
      body: 'Find your exit.',
      maxPoints: 20,
      allowed: ['TEXT'],
      weight: 1,
      required: true,
      completion: 'PASSED',
      passMark: 60,
      opensAfterDays: null,
      dueAfterDays: null,
    })
})

test('an assignment is changed, and needs something that can be handed in', async () => {
  const { user, asked } = go('/i-2', { [`GET ${ITEM}`]: at(3, walk), [`PATCH ${ITEM}`]: walk })
  await title()
  await user.click(screen.getByRole('checkbox', { name: 'Text' }))
  await user.clear(screen.getByRole('textbox', { name: 'Points at most' }))
  await user.click(save())
  const alert = within(await screen.findByRole('alert'))
  expect(alert.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Points at most: Write a whole number from 1 to 10,000.',
    'What can be handed in: Choose text, files or both.',
  ])
  await user.click(alert.getByRole('link', { name: 'What can be handed in' }))
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Text' }))
  await user.keyboard(' ')
  await write(user, screen.getByRole('textbox', { name: 'Points at most' }), '10')
  await user.click(save())
  await expect.poll(() => asked(`PATCH ${ITEM}`)[0]?.body).toMatchObject({ maxPoints: 10, allowed: ['TEXT'] })
})
