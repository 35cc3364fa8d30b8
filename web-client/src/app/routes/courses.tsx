import { createRoute } from '@tanstack/react-router'
import { courseSessionsSearch } from '../../features/course-sessions/search'
import { coursesSearch } from '../../features/courses/search'
import { paths } from '../../lib/paths'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

export const coursesRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/courses',
    validateSearch: coursesSearch,
    staticData: {
      least: 'TEACHER',
      nav: { group: 'administration', order: 20, label: 'courses.title', to: paths.courses() },
    },
    component: lazyRouteComponent(() => import('../../features/courses/CoursesPage'), 'CoursesPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/courses/new',
    staticData: { least: 'SESSION_ADMIN' },
    component: lazyRouteComponent(() => import('../../features/courses/NewCoursePage'), 'NewCoursePage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/courses/$course',
    validateSearch: courseSessionsSearch,
    staticData: { least: 'TEACHER' },
    component: lazyRouteComponent(() => import('../CourseAndSessionsPage'), 'CourseAndSessionsPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/courses/$course/edit',
    staticData: { least: 'TEACHER' },
    component: lazyRouteComponent(() => import('../../features/courses/EditCoursePage'), 'EditCoursePage'),
  }),
] as const
