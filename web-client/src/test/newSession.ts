import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { Reply } from './contract'
import { aCourse, aPreview, aSession, aUser, newHires, pageOf, safety, somePhases, tools } from './samples'
import type { Stubs } from './stubApi'
import { visit } from './visit'
import { write } from './write'

export const made = aSession({ title: 'Autumn' })
export const around: Stubs = {
  'GET /api/v1/sessions': pageOf(),
  'GET /api/v1/session-title-check': { title: '', taken: false },
  'GET /api/v1/session-categories': pageOf(),
  'GET /api/v1/courses': pageOf(aCourse(safety), aCourse(tools)),
  'GET /api/v1/classes': pageOf(newHires),
  'GET /api/v1/users': pageOf(aUser(31, 'Grace Hopper'), aUser(32, 'Alan Turing')),
  'GET /api/v1/sessions/{session}': new Reply(200, made, { ETag: '"1"' }),
  'GET /api/v1/sessions/{session}/classes': pageOf(),
  'GET /api/v1/sessions/{session}/access-phases': somePhases(),
  'POST /api/v1/access-previews': aPreview(),
}

export const open = (url: string, api: Stubs = {}) => visit(url, { api: { ...around, ...api } })

export async function pick(user: UserEvent, field: string, option: RegExp) {
  await user.click(await screen.findByRole('combobox', { name: field }))
  await user.click(await screen.findByRole('option', { name: option }))
}

export const next = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Next' }))

/** The first step and its dates, and two courses. */
export async function fillIn(user: UserEvent) {
  const title = await screen.findByRole('textbox', { name: /Title/ })
  expect(title.getAttribute('aria-required')).toBe('true')
  expect(screen.getByRole('radiogroup', { name: 'After the end' })).toBeDefined()
  await write(user, title, 'Autumn')
  await write(user, screen.getByRole('textbox', { name: 'Learners from' }), '1 Sep 2026 8:00')
  await write(user, screen.getByRole('textbox', { name: 'Learners until' }), '2026-11-30')
  await user.click(screen.getByRole('radio', { name: 'Days longer' }))
  await next(user)
  await pick(user, 'Add a course', /Workplace safety/)
  await pick(user, 'Add a course', /Our tools/)
}
