import type { QueryClient } from '@tanstack/react-query'
import { sessionChanged } from './session'

/** After a mark: what waits, and all figures that it is in. */
export const markingChanged = (cache: QueryClient, session: string) =>
  Promise.all([
    cache.invalidateQueries({ queryKey: ['marking'] }),
    sessionChanged(cache, session),
    cache.invalidateQueries({ queryKey: ['courses', 'tracking'] }),
  ])
