import { createRoute } from '@tanstack/react-router'
import { handInSearch, markingSearch } from '../../features/marking/search'
import { paths } from '../../lib/paths'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

/** What waits for a mark, and each hand-in. */
export const markingRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/marking',
    validateSearch: markingSearch,
    staticData: {
      least: 'TEACHER',
      nav: { group: 'everyone', order: 30, label: 'marking.title', to: paths.marking(), counts: 'marking' },
    },
    component: lazyRouteComponent(() => import('../../features/marking/MarkingPage'), 'MarkingPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/$session/courses/$course/submissions/$submission',
    validateSearch: handInSearch,
    // what is remembered from one hand-in to the next stays
    remountDeps: () => null,
    component: lazyRouteComponent(() => import('../../features/marking/hand-in/HandInPage'), 'HandInPage'),
  }),
] as const
