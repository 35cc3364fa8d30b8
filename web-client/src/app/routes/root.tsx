import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import type { Arrivals } from '../arrivals'
import { NotFoundPage } from '../NotFoundPage'

/** Above every page. What it hands down: the cache of answers, and who tells one arrival at a page from the next. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient; arrivalOf: Arrivals }>()({
  notFoundComponent: NotFoundPage,
})
