import { createRoute } from '@tanstack/react-router'
import { classesSearch, membersSearch } from '../../features/classes/search'
import { paths } from '../../lib/paths'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

export const classesRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/classes',
    validateSearch: classesSearch,
    staticData: {
      least: 'SESSION_ADMIN',
      nav: { group: 'administration', order: 30, label: 'classes.title', to: paths.classes() },
    },
    component: lazyRouteComponent(() => import('../../features/classes/ClassesPage'), 'ClassesPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/classes/new',
    staticData: { least: 'SESSION_ADMIN' },
    component: lazyRouteComponent(() => import('../../features/classes/NewClassPage'), 'NewClassPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/classes/$classId',
    validateSearch: membersSearch,
    staticData: { least: 'SESSION_ADMIN' },
    component: lazyRouteComponent(() => import('../../features/classes/ClassPage'), 'ClassPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/classes/$classId/edit',
    staticData: { least: 'SESSION_ADMIN' },
    component: lazyRouteComponent(() => import('../../features/classes/EditClassPage'), 'EditClassPage'),
  }),
] as const
