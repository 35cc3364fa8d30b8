import { createRoute } from '@tanstack/react-router'
import { mySessionsSearch } from '../../features/my-sessions/search'
import { paths } from '../../lib/paths'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

export const mySessionsRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/my-sessions',
    validateSearch: mySessionsSearch,
    staticData: { nav: { group: 'everyone', order: 10, label: 'mySessions.title', to: paths.mySessions() } },
    component: lazyRouteComponent(() => import('../../features/my-sessions/MySessionsPage'), 'MySessionsPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/my-sessions/$session',
    component: lazyRouteComponent(() => import('../../features/my-sessions/MySessionPage'), 'MySessionPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/my-sessions/$session/courses/$course',
    beforeLoad: ({ cause, location, context }) => ({ arrival: context.arrivalOf({ cause, location }) }),
    component: lazyRouteComponent(
      () => import('../../features/course-in-session/CourseInSessionPage'),
      'CourseInSessionPage',
    ),
  }),
] as const
