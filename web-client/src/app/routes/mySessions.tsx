import { createRoute } from '@tanstack/react-router'
import { mySessionsSearch } from '../../features/my-sessions/search'
import { hrefOf, paths } from '../../lib/paths'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

/** A course in a session, opened once for whoever is in it: its items are pages inside of it. */
const course = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-sessions/$session/courses/$course',
  beforeLoad: ({ cause, params, context }) => {
    const pathname = hrefOf(paths.courseInSession(params.session, params.course))
    return { arrival: context.arrivalOf({ cause, location: { pathname } }) }
  },
  component: lazyRouteComponent(
    () => import('../../features/course-in-session/CourseInSessionPage'),
    'CourseInSessionPage',
  ),
})

/** The course alone, with no item opened. */
const courseOutline = createRoute({ getParentRoute: () => course, path: '/', component: () => null })

const itemRoute = createRoute({
  getParentRoute: () => course,
  path: '/items/$item',
  // to open an item is to have seen it: nothing of it is asked for before somebody is there, whoever points at a link
  preload: false,
  component: lazyRouteComponent(() => import('../../features/course-in-session/item/ItemPage'), 'ItemPage'),
})

/** An attempt at a quiz: taken, and read once it is over. */
const attemptRoute = createRoute({
  getParentRoute: () => course,
  path: '/items/$item/attempts/$attempt',
  preload: false,
  component: lazyRouteComponent(() => import('../../features/course-in-session/taking/AttemptPage'), 'AttemptPage'),
})

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
  course.addChildren([courseOutline, itemRoute, attemptRoute]),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/my-progress',
    staticData: {
      nav: { group: 'everyone', order: 20, label: 'myProgress.title', to: paths.myProgress(), forLearners: true },
    },
    component: lazyRouteComponent(() => import('../../features/my-progress/MyProgressPage'), 'MyProgressPage'),
  }),
] as const
