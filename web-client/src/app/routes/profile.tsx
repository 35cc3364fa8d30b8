import { createRoute } from '@tanstack/react-router'
import { profileSearch } from '../../features/profile/search'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

/** Reached from the name of who is signed in. */
export const profileRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/profile',
    validateSearch: profileSearch,
    component: lazyRouteComponent(() => import('../../features/profile/ProfilePage'), 'ProfilePage'),
  }),
] as const
