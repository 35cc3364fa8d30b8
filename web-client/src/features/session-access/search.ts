import { type RawSearch, textOf } from '../../lib/search'

/** What the address asks: about whom (oneself unless said), in which course, at which instant (now unless said). */
export type AccessSearch = {
  user?: string | undefined
  course?: string | undefined
  at?: string | undefined
  /** Whose access is about to be extended. */
  extend?: string | undefined
}

export const accessSearch = (raw: RawSearch): AccessSearch => ({
  user: textOf(raw.user),
  course: textOf(raw.course),
  at: textOf(raw.at),
  extend: textOf(raw.extend),
})
