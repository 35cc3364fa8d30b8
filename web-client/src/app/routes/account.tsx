import { createRoute } from '@tanstack/react-router'
import { type RawSearch, textOf } from '../../lib/search'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { requireSignIn } from '../requireSignIn'
import { rootRoute } from './root'

export type Back = { back?: string | undefined; over?: string | undefined }
const backSearch = (raw: RawSearch): Back => ({ back: textOf(raw.back), over: textOf(raw.over) })

/** Pages without the frame: before there is a session, or before it may be used. */
export const accountRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sign-in',
    validateSearch: backSearch,
    component: lazyRouteComponent(() => import('../../features/account/SignInPage'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/change-password',
    validateSearch: backSearch,
    beforeLoad: ({ context, location }) => requireSignIn(context.queryClient, location.href, 'even-with-old-password'),
    component: lazyRouteComponent(() => import('../../features/account/ChangePasswordPage'), 'ChangePasswordPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/set-password',
    component: lazyRouteComponent(() => import('../../features/account/PasswordLinkPage'), 'PasswordLinkPage'),
  }),
] as const
