import { createRoute } from '@tanstack/react-router'
import { peopleSearch, personSearch } from '../../features/people/search'
import { paths } from '../../lib/paths'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people',
    validateSearch: peopleSearch,
    staticData: {
      least: 'SESSION_ADMIN',
      nav: { group: 'administration', order: 50, label: 'people.title', to: paths.people() },
    },
    component: lazyRouteComponent(() => import('../../features/people/PeoplePage'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/new',
    staticData: { least: 'SESSION_ADMIN' },
    component: lazyRouteComponent(() => import('../../features/people/NewPersonPage'), 'NewPersonPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$user',
    validateSearch: personSearch,
    staticData: { least: 'SESSION_ADMIN' },
    component: lazyRouteComponent(() => import('../../features/people/PersonPage'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$user/edit',
    staticData: { least: 'ADMIN' },
    component: lazyRouteComponent(() => import('../../features/people/EditPersonPage'), 'EditPersonPage'),
  }),
] as const
