import { createRoute } from '@tanstack/react-router'
import { learnerTrackingSearch } from '../../features/learner-tracking/search'
import { type MarkingSearch, markingSearch } from '../../features/marking/search'
import { accessSearch } from '../../features/session-access/search'
import { stepSearch } from '../../features/session-form/search'
import { sessionsSearch } from '../../features/session-list/search'
import { type RosterSearch, rosterSearch } from '../../features/session-roster/search'
import { type TrackingSearch, trackingSearch } from '../../features/tracking/search'
import { paths } from '../../lib/paths'
import { momentOf, oneOf, type RawSearch, textOf } from '../../lib/search'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

const TABS = ['overview', 'courses', 'learners', 'marking', 'tracking', 'history'] as const

type Tab = (typeof TABS)[number]
/** `asOf` is the moment looked at, `extend` whose access is about to be extended. */
type PageSearch = RosterSearch &
  TrackingSearch &
  MarkingSearch & { tab?: Tab | undefined; asOf?: string | undefined; extend?: string | undefined }
const pageSearch = (raw: RawSearch): PageSearch => ({
  tab: oneOf(TABS, raw.tab),
  asOf: momentOf(raw.asOf),
  extend: textOf(raw.extend),
  ...rosterSearch(raw),
  ...trackingSearch(raw),
  ...markingSearch(raw),
})

/** The list of sessions, making one, copying one, and each one's own page. */
export const sessionsRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions',
    validateSearch: sessionsSearch,
    staticData: {
      least: 'SESSION_ADMIN',
      nav: { group: 'administration', order: 10, label: 'sessions.title', to: paths.sessions() },
    },
    component: lazyRouteComponent(() => import('../../features/session-list/SessionsPage'), 'SessionsPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/new',
    validateSearch: stepSearch,
    staticData: { least: 'SESSION_ADMIN' },
    component: lazyRouteComponent(() => import('../../features/session-form/NewSessionPage'), 'NewSessionPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/$session/edit',
    staticData: { least: 'SESSION_ADMIN' },
    component: lazyRouteComponent(() => import('../../features/session-form/EditSessionPage'), 'EditSessionPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/$session/copy',
    staticData: { least: 'SESSION_ADMIN' },
    component: lazyRouteComponent(() => import('../../features/session-copy/CopySessionPage'), 'CopySessionPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/$session/access',
    validateSearch: accessSearch,
    component: lazyRouteComponent(() => import('../SessionAccessPage'), 'SessionAccessPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/$session/tracking/$user',
    validateSearch: learnerTrackingSearch,
    component: lazyRouteComponent(
      () => import('../../features/learner-tracking/LearnerTrackingPage'),
      'LearnerTrackingPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/$session',
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import('../SessionPage'), 'SessionPage'),
  }),
] as const
