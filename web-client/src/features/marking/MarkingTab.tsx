import { getRouteApi } from '@tanstack/react-router'
import { coursesFor, useSession } from '../../api/session'
import { MarkingList } from './MarkingList'
import { markingAddress } from './markingAddress'

const route = getRouteApi('/in/sessions/$session')

/** What waits for a mark in one session. */
export function MarkingTab({ id }: { id: string }) {
  const session = useSession(id)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <MarkingList
      session={id}
      courses={coursesFor(session, 'MARK_WORK')}
      search={search}
      address={markingAddress({ search, navigate })}
    />
  )
}
