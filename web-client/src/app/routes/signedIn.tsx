import { createRoute, redirect } from '@tanstack/react-router'
import { Frame } from '../Frame'
import { NotFoundPage } from '../NotFoundPage'
import { requireSignIn } from '../requireSignIn'
import { rootRoute } from './root'

/** Above every page that needs a signed-in person; the id keeps it out of the address: `getRouteApi('/in/sessions')`. */
export const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: 'in',
  beforeLoad: ({ context, location }) => requireSignIn(context.queryClient, location.href),
  component: Frame,
})

/** The start is what one can do now. */
export const homeRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/my-sessions', search: { view: undefined }, replace: true })
  },
})

/** An address that no page has: told inside the frame, after signing in. */
export const unknownRoute = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFoundPage })
