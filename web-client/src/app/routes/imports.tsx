import { createRoute } from '@tanstack/react-router'
import { importSearch, importsSearch, newImportSearch } from '../../features/imports/search'
import { paths } from '../../lib/paths'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

const least = 'SESSION_ADMIN'

export const importsRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/imports',
    validateSearch: importsSearch,
    staticData: { least, nav: { group: 'administration', order: 60, label: 'imports.title', to: paths.imports() } },
    component: lazyRouteComponent(() => import('../../features/imports/ImportsPage'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/imports/new',
    validateSearch: newImportSearch,
    staticData: { least },
    component: lazyRouteComponent(() => import('../../features/imports/NewImportPage'), 'NewImportPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/imports/$importId',
    validateSearch: importSearch,
    staticData: { least },
    component: lazyRouteComponent(() => import('../../features/imports/ImportPage'), 'ImportPage'),
  }),
] as const
