import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { mySessionsSearch } from '../../features/my-sessions/search'
import { paths } from '../../lib/paths'
import { signedIn } from './signedIn'

export const mySessionsRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/my-sessions',
    validateSearch: mySessionsSearch,
    staticData: { nav: { group: 'everyone', order: 10, label: 'mySessions.title', href: paths.mySessions() } },
    component: lazyRouteComponent(() => import('../../features/my-sessions/MySessionsPage'), 'MySessionsPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/my-sessions/$session/courses/$course',
    component: lazyRouteComponent(
      () => import('../../features/my-sessions/CourseInSessionPage'),
      'CourseInSessionPage',
    ),
  }),
] as const
