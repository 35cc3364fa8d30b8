import type { Schemas } from '../api/schemas'

/** Items of courses as the API answers them; say only what a test is about. */

const NOTHING = {
  body: null,
  url: null,
  file: null,
  passMark: null,
  weight: null,
  opensAfterDays: null,
  dueAfterDays: null,
  allowed: null,
  maxPoints: null,
  quiz: null,
} as const

type BaseRow = Schemas['BaseItemSummary']
type BaseItem = Schemas['BaseItemResponse']
type SessionRow = Schemas['SessionItemSummary']
type SessionItem = Schemas['SessionItemResponse']

export const aBaseRow = (id: string, title: string, changes: Partial<BaseRow> = {}): BaseRow => ({
  id,
  kind: 'PAGE',
  title,
  externalId: null,
  hidden: false,
  position: 1,
  required: true,
  completion: 'VIEWED',
  passMark: null,
  weight: null,
  opensAfterDays: null,
  dueAfterDays: null,
  ...changes,
})

export const aHeading = (id: string, title: string): BaseRow =>
  aBaseRow(id, title, { kind: 'SECTION', required: null, completion: null })

export const aBaseItem = (id: string, title: string, changes: Partial<BaseItem> = {}): BaseItem => ({
  ...NOTHING,
  id,
  kind: 'PAGE',
  title,
  externalId: null,
  body: 'Bring your **badge**.',
  required: true,
  completion: 'VIEWED',
  hidden: false,
  position: 1,
  reach: { runningSessions: 0, learnersWithWork: 0 },
  files: [],
  createdAt: '2026-01-10T09:00:00Z',
  changedAt: '2026-01-10T09:00:00Z',
  ...changes,
})

export const aSessionItemRow = (id: string, title: string, changes: Partial<SessionRow> = {}): SessionRow => ({
  ...aBaseRow(id, title),
  origin: 'BASE',
  baseChanged: false,
  after: null,
  ...changes,
})

export const aSessionItem = (id: string, title: string, changes: Partial<SessionItem> = {}): SessionItem => ({
  ...NOTHING,
  id,
  kind: 'PAGE',
  origin: 'BASE',
  title,
  externalId: null,
  body: 'Bring your **badge**.',
  required: true,
  completion: 'VIEWED',
  base: null,
  hidden: false,
  baseChanged: false,
  after: null,
  position: 1,
  files: [],
  createdAt: '2026-01-10T09:00:00Z',
  changedAt: '2026-01-10T09:00:00Z',
  ...changes,
})

/** What the base says, beside an adaptation. */
export const aBaseContent = (title: string, body: string): NonNullable<SessionItem['base']> => ({
  ...NOTHING,
  title,
  externalId: null,
  body,
  required: true,
  completion: 'VIEWED',
})
