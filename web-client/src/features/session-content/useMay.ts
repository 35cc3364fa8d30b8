import { useMe } from '../../api/me'
import { mayDo, type Session, useSession } from '../../api/session'
import type { Place } from './queries'

type Entry = Session['courses'][number]

/** Whether the content can be changed now, and if not why. A lock does not bind administrators. */
export type May = { session: Session; entry: Entry | undefined; change: boolean; isLocked: boolean; unlocks: boolean }

export function useMay({ session: id, course }: Place): May {
  const session = useSession(id)
  const isAdmin = useMe().role === 'ADMIN'
  const entry = session.courses.find((each) => each.course.id === course)
  const isLocked = entry?.locked ?? false
  return {
    session,
    entry,
    isLocked,
    change: mayDo(session, 'CHANGE_CONTENT') && (!isLocked || isAdmin),
    unlocks: mayDo(session, 'ADMINISTER'),
  }
}
