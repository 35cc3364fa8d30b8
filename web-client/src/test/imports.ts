import type { Schemas } from '../api/schemas'
import { NOW } from './visit'

export type Import = Schemas['ImportResponse']
export const ID = '0190a000-0000-7000-8000-00000000000a'
const counts = { created: 4338, updated: 41, removed: 0, unchanged: 612, skipped: 0, failed: 2 }
export const none = { created: 0, updated: 0, removed: 0, unchanged: 0, skipped: 0, failed: 0 }

export const roster = (changes: Partial<Import> = {}): Import => ({
  id: ID,
  kind: 'ENROLLMENTS',
  mode: 'BEST_EFFORT',
  dryRun: true,
  existing: 'REFUSE',
  state: 'PLANNED',
  progress: { done: 4993, total: 4993 },
  counts,
  fileName: 'march-roster.csv',
  session: null,
  createdAt: NOW,
  createdBy: { id: 'p', username: 'ada', firstName: 'Ada', lastName: 'Lovelace', active: true },
  startedAt: NOW,
  finishedAt: null,
  fault: null,
  warnings: [],
  ...changes,
})

export const rows = (items: Schemas['ImportRowResponse'][]) => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: null },
})
export const bad: Schemas['ImportRowResponse'] = {
  line: 1340,
  outcome: 'FAILED',
  column: 'username',
  code: 'unknown-user',
  detail: 'Nobody is called “learnr17”. Did you mean learner17?',
  cells: { session: 'Spring 2026', username: 'learnr17' },
}
export const list = (items: Import[]) => ({ items, page: { limit: 25, hasMore: false, nextCursor: null, total: null } })
export const [ONE, ROWS] = ['GET /api/v1/imports/{importId}', 'GET /api/v1/imports/{importId}/rows'] as const
