import type { Schemas } from '../api/schemas'
import { Reply } from './contract'
import { aPerson, aSession, pageOf, somePhases } from './samples'
import { visit } from './visit'

export type Change = Schemas['SessionChangeResponse']
export const HISTORY = 'GET /api/v1/sessions/{session}/history'

export const ada = aPerson(1, 'Ada Lovelace')
export const grace = aPerson(31, 'Grace Hopper')

let id = 0
export const change = (kind: Schemas['ChangeKind'], parts: Partial<Change> = {}): Change => ({
  id: ++id,
  at: '2026-05-14T12:00:00Z',
  actor: ada,
  kind,
  subject: null,
  person: null,
  from: null,
  to: null,
  ...parts,
})

export const open = (...changes: Change[]) => openWith(pageOf(...changes))
export const openWith = (answer: ReturnType<typeof pageOf<Change>>, session = aSession()) =>
  visit(`/sessions/${session.id}?tab=history`, {
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      'GET /api/v1/sessions/{session}/access-phases': somePhases(),
      [HISTORY]: answer,
    },
  })
