import type { QueryClient } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'
import type { Role } from '../api/me'
import { parseSearch, writeSearch } from '../lib/search'
import { PageSkeleton } from '../ui/feedback/Skeletons'
import { countArrivals } from './arrivals'
import { NotFoundPage } from './NotFoundPage'
import type { NavEntry } from './navigation'
import { PageError } from './PageError'
import { routeTree } from './routes/tree'

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient, arrivalOf: countArrivals() },
    ...(history ? { history } : {}),
    parseSearch,
    stringifySearch: writeSearch,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingMs: 200,
    defaultRemountDeps: ({ params }) => params,
    scrollRestoration: true,
  })
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
  interface StaticDataRouteOption {
    /** The page's place in the navigation; without it the page is reached from others. */
    nav?: NavEntry
    /** The platform role one needs at least; without it everyone who is signed in. */
    least?: Role
  }
}
