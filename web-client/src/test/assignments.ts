import { screen, within } from '@testing-library/react'
import type { Schemas } from '../api/schemas'
import { PLACE } from './courseInSession'
import { come } from './readCourse'
import { anItem, anOpened, itemsOf } from './reading'
import { aPerson, pageOf } from './samples'
import type { Stubs } from './stubApi'

/** An assignment in a course inside a session, as the API answers it for stubs; say only what a test is about. */

const AT = '/api/v1/me/sessions/{session}/courses/{course}/items/{item}'
const ITEM = `GET ${AT}` as const
export const MINE = `GET ${AT}/submissions` as const
export const SEND = `POST ${AT}/submissions` as const
export const OUTLINE = 'GET /api/v1/me/sessions/{session}/courses/{course}/items'

export const TASK = `${PLACE}/items/walk`

export const walk = anItem('Walk', { kind: 'ASSIGNMENT', completion: 'SUBMITTED', state: 'STARTED' })

export const aHandIn = (number: number, changes: Partial<Schemas['MySubmission']> = {}): Schemas['MySubmission'] => ({
  id: `b-${number}`,
  number,
  submittedAt: `2026-05-1${number}T19:14:00Z`,
  late: false,
  text: `Stair ${number} is **clear**.`,
  files: [],
  mark: null,
  ...changes,
})

export const aMark = (changes: Partial<Schemas['MyMark']> = {}): Schemas['MyMark'] => ({
  points: 17.5,
  maxPoints: 20,
  feedback: 'Good **eyes**.',
  again: false,
  markedBy: aPerson(11, 'Coach One'),
  releasedAt: '2026-05-14T08:00:00Z',
  ...changes,
})

export const aFile = (id: string, name: string): Schemas['FileAnswer'] => ({
  id,
  name,
  mediaType: 'application/pdf',
  size: 312_000,
  inline: true,
  url: `/f/${id}`,
})

export const mine = (items: Schemas['MySubmission'][] = [], mayHandIn = true): Schemas['MySubmissions'] => ({
  ...pageOf(...items),
  mayHandIn,
})

/** Comes to the assignment. */
export const comeToTask = (api: Stubs = {}, changes: Partial<Schemas['MyItemResponse']> = {}, item = walk) =>
  come({
    at: TASK,
    api: {
      [OUTLINE]: itemsOf(item),
      [ITEM]: anOpened(item, { body: 'Walk *once*.', maxPoints: 20, allowed: ['TEXT', 'FILES'], ...changes }),
      [MINE]: mine(),
      ...api,
    },
  })

export const handIn = async (number: number) =>
  within(await screen.findByRole('article', { name: `Hand-in ${number}` }))
export const text = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your text' })
