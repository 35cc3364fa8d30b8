import { accountRoutes } from './account'
import { categoriesRoutes } from './categories'
import { classesRoutes } from './classes'
import { contentRoutes } from './content'
import { coursesRoutes } from './courses'
import { importsRoutes } from './imports'
import { markingRoutes } from './marking'
import { mySessionsRoutes } from './mySessions'
import { peopleRoutes } from './people'
import { profileRoutes } from './profile'
import { rootRoute } from './root'
import { sessionsRoutes } from './sessions'
import { homeRoute, signedIn, unknownRoute } from './signedIn'

/** Every page there is. */
export const routeTree = rootRoute.addChildren([
  ...accountRoutes,
  signedIn.addChildren([
    homeRoute,
    unknownRoute,
    ...mySessionsRoutes,
    ...sessionsRoutes,
    ...markingRoutes,
    ...coursesRoutes,
    ...contentRoutes,
    ...classesRoutes,
    ...categoriesRoutes,
    ...peopleRoutes,
    ...importsRoutes,
    ...profileRoutes,
  ]),
])
