import { createRoute } from '@tanstack/react-router'
import { newItemSearch } from '../../lib/newItemSearch'
import { lazyRouteComponent } from '../lazyRouteComponent'
import { signedIn } from './signedIn'

/** What is in a course, for its authors, and what a session makes of it, for its coaches. */
export const contentRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/courses/$course/content',
    staticData: { least: 'TEACHER' },
    component: lazyRouteComponent(() => import('../../features/course-content/CourseContentPage'), 'CourseContentPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/courses/$course/content/new',
    validateSearch: newItemSearch,
    staticData: { least: 'TEACHER' },
    component: lazyRouteComponent(() => import('../../features/course-content/NewCourseItemPage'), 'NewCourseItemPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/courses/$course/content/$item',
    staticData: { least: 'TEACHER' },
    component: lazyRouteComponent(() => import('../../features/course-content/CourseItemPage'), 'CourseItemPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/$session/courses/$course/content',
    component: lazyRouteComponent(
      () => import('../../features/session-content/SessionContentPage'),
      'SessionContentPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/$session/courses/$course/content/new',
    validateSearch: newItemSearch,
    component: lazyRouteComponent(
      () => import('../../features/session-content/NewSessionItemPage'),
      'NewSessionItemPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions/$session/courses/$course/content/$item',
    component: lazyRouteComponent(() => import('../../features/session-content/SessionItemPage'), 'SessionItemPage'),
  }),
] as const
