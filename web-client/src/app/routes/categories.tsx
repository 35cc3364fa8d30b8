import { createRoute } from '@tanstack/react-router'
import { categoriesSearch } from '../../features/categories/search'
import { paths } from '../../lib/paths'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

export const categoriesRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/categories',
    validateSearch: categoriesSearch,
    staticData: {
      least: 'SESSION_ADMIN',
      nav: { group: 'administration', order: 40, label: 'categories.title', to: paths.categories() },
    },
    component: lazyRouteComponent(() => import('../../features/categories/CategoriesPage'), 'CategoriesPage'),
  }),
] as const
