import { createRoute } from '@tanstack/react-router'
import { Frame } from '../Frame'
import { HomePage } from '../HomePage'
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

export const homeRoute = createRoute({ getParentRoute: () => signedIn, path: '/', component: HomePage })

/** An address that no page has: told inside the frame, after signing in. */
export const unknownRoute = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFoundPage })
