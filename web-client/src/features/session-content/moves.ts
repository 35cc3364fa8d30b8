import type { Schemas } from '../../api/schemas'
import type { Row } from './queries'

type Put = Pick<Schemas['SessionItemDetailsPatch'], 'after' | 'position'>

/**
 * Where one of the session's own items goes when it is put at a place of the outline: right after what stands before that place.
 * After another item of the session, the server finds the place itself; after one of the course, or before all, it comes first there.
 */
export function placeAt(rows: readonly Row[], id: string, to: number): Put {
  const others = rows.filter((row) => row.id !== id)
  const before = others[to - 1]
  if (!before) return { after: null, position: 1 }
  return before.origin === 'SESSION' ? { after: before.id } : { after: before.id, position: 1 }
}

/** The rows as they will stand, shown at once. */
export function moved(rows: readonly Row[], id: string, to: number): Row[] {
  const next = rows.filter((row) => row.id !== id)
  const row = rows.find((each) => each.id === id)
  if (row) next.splice(to, 0, row)
  return next
}
