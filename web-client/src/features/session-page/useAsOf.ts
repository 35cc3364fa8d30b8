import { getRouteApi } from '@tanstack/react-router'
import { writeInstant } from '../../lib/instants'
import { useMoving } from '../../ui/tables/useMoving'

const route = getRouteApi('/in/sessions/$session')

/** The moment looked at, as the address says; it never stands in the browser's history. */
export function useAsOf() {
  const { asOf } = route.useSearch()
  const navigate = route.useNavigate()
  return useMoving(asOf === undefined ? undefined : new Date(asOf), (at) => {
    const search = { asOf: at && writeInstant(at) }
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true, resetScroll: false })
  })
}
