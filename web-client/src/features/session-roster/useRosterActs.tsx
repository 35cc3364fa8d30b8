import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Enrollment, enrollment } from '../../api/enrollment'
import { mayDo, type Session, sessionChanged } from '../../api/session'
import { paths } from '../../lib/paths'
import type { Removal } from '../../ui/dialogs/useRemoval'
import type { RowAct } from '../../ui/tables/RowAct'
import { nameOf } from '../../words/find'
import type { OwnRemovalWords } from '../../words/removalWords'
import { ExclusionsDialog } from './ExclusionsDialog'
import { unenroll } from './mutations'
import { t } from './t'

/** What goes with it, in this feature’s own words. */
const goes: OwnRemovalWords = {
  enrollments: (values) => t('roster.goes.enrollments', values),
  sources: (values) => t('roster.goes.sources', values),
}

const route = getRouteApi('/in/sessions/$session')

/** What stands in a row, and what waits behind its button. */
export type ActsOfRow = { acts: RowAct[]; more: RowAct[] }

/** What one may do with a learner here, each act for who has it; undefined where there is none. */
export function useRosterActs(session: Session, ask: (removal: Removal) => void) {
  const administers = mayDo(session, 'ADMINISTER')
  const mayExtend = mayDo(session, 'EXTEND_ACCESS')
  const extend = useExtending(session.id)
  const { exclude, dialog } = useExcluding(session)
  const takeOut = useTakingOut(session.id, ask)
  const actsOf = (row: Enrollment): ActsOfRow => {
    const name = nameOf(row.user)
    const why = {
      label: t('roster.why'),
      name: t('roster.whyName', { name }),
      to: paths.sessionAccess(session.id, { user: row.user.id }),
    }
    const longer = {
      label: t(row.accessUntil ? 'roster.changeExtension' : 'roster.extend'),
      name: t(row.accessUntil ? 'roster.changeExtensionName' : 'roster.extendName', { name }),
      run: () => extend(row),
    }
    if (!administers) return { acts: mayExtend ? [longer] : [], more: [] }
    const courses = { label: t('roster.courses'), name: t('roster.coursesOf', { name }), run: () => exclude(row) }
    const out = {
      label: t('roster.unenroll'),
      name: t('roster.unenrollName', { name }),
      takes: true,
      run: () => takeOut(row),
    }
    return { acts: [why], more: [...(mayExtend ? [longer] : []), courses, out] }
  }
  return { actsOf: administers || mayExtend ? actsOf : undefined, dialog }
}

/** The dialog is reached by the address; what the row knows already is there at once. */
function useExtending(session: string) {
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  return (row: Enrollment) => {
    cache.setQueryData(enrollment(session, row.user.id).queryKey, row)
    void navigate({ search: (before) => ({ ...before, extend: row.user.id }), resetScroll: false })
  }
}

function useExcluding(session: Session): { exclude: (row: Enrollment) => void; dialog: ReactNode } {
  const [row, setRow] = useState<Enrollment>()
  const [opened, setOpened] = useState(false)
  const cache = useQueryClient()
  const exclude = (next: Enrollment) => {
    setRow(next)
    setOpened(true)
  }
  const dialog = (
    <ExclusionsDialog
      {...{ session, row, opened }}
      onClose={() => setOpened(false)}
      onDone={() => sessionChanged(cache, session.id)}
    />
  )
  return { exclude, dialog }
}

function useTakingOut(session: string, ask: (removal: Removal) => void) {
  const cache = useQueryClient()
  return (row: Enrollment) => {
    const name = nameOf(row.user)
    ask({
      title: t('roster.unenrollTitle', { name }),
      act: t('roster.unenrollName', { name }),
      stays: t('roster.unenrollStays'),
      goes,
      remove: unenroll(session, row.user.id),
      done: () => sessionChanged(cache, session),
      said: t('roster.unenrolled', { name }),
    })
  }
}
