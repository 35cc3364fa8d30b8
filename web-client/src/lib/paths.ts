import { writeSearch } from './search'

type View = 'current' | 'upcoming' | 'past'

type LearningStatus = 'DONE' | 'NEVER_CAME' | 'BEHIND' | 'ON_TRACK'

/** The page of a session: its tab, the moment looked at, whose access is about to be extended, and its learners narrowed. */
type SessionSearch = MarkingSearch & {
  tab?: 'overview' | 'courses' | 'learners' | 'marking' | 'tracking' | 'history'
  status?: LearningStatus[]
  table?: ('progress' | 'items')[]
  enroll?: 'people' | 'class' | 'csv'
  asOf?: string
  extend?: string
}

/** What is to be marked; beside a hand-in, the queue that it was opened from. */
type MarkingSearch = Partial<Record<'q' | 'course' | 'item' | 'cursor', string | undefined>> & {
  state?: 'WAITING' | 'HELD_BACK' | 'RELEASED' | undefined
}

/** About whom (oneself), in which course (all), at which moment (now); and whose access is about to be extended. */
type AccessQuestion = Partial<Record<'user' | 'course' | 'at' | 'extend', string | undefined>>

/** What a new item is, chosen first, and after which one it stands (at the end). */
type NewItem = {
  kind?: 'SECTION' | 'PAGE' | 'LINK' | 'FILE' | 'QUIZ' | 'ASSIGNMENT' | 'EXTERNAL'
  after?: string
}

type Outcome = 'FAILED' | 'REMOVED' | 'UPDATED' | 'CREATED' | 'SKIPPED' | 'UNCHANGED'

/** Every address of the client: nobody else writes one. The compiler and a test hold each of them against the routes. */
export const paths = {
  home: () => ({ to: '/' }) as const,
  setPassword: () => ({ to: '/set-password' }) as const,
  signIn: (search: { back?: string; over?: string } = {}) => ({ to: '/sign-in', search }) as const,
  changePassword: (search: { back?: string } = {}) => ({ to: '/change-password', search }) as const,
  mySessions: (search: { view?: View } = {}) => ({ to: '/my-sessions', search }) as const,
  mySession: (session: string) => ({ to: '/my-sessions/$session', params: { session } }) as const,
  courseInSession: (session: string, course: string) =>
    ({ to: '/my-sessions/$session/courses/$course', params: { session, course } }) as const,
  itemInSession: (session: string, course: string, item: string) =>
    ({ to: '/my-sessions/$session/courses/$course/items/$item', params: { session, course, item } }) as const,
  attempt: (session: string, course: string, item: string, attempt: string) =>
    ({
      to: '/my-sessions/$session/courses/$course/items/$item/attempts/$attempt',
      params: { session, course, item, attempt },
    }) as const,
  myProgress: () => ({ to: '/my-progress' }) as const,
  profile: (search: { tab?: 'sign-ins' | 'tokens' } = {}) => ({ to: '/profile', search }) as const,
  sessions: (search: { q?: string; category?: string[] } = {}) => ({ to: '/sessions', search }) as const,
  newSession: () => ({ to: '/sessions/new' }) as const,
  session: (session: string, search: SessionSearch = {}) =>
    ({ to: '/sessions/$session', params: { session }, search }) as const,
  learnerTracking: (session: string, user: string, search: { score?: string; attempts?: string } = {}) =>
    ({ to: '/sessions/$session/tracking/$user', params: { session, user }, search }) as const,
  marking: (search: MarkingSearch = {}) => ({ to: '/marking', search }) as const,
  handIn: (
    session: string,
    course: string,
    submission: string,
    search: MarkingSearch & { of?: 'all' | undefined } = {},
  ) =>
    ({
      to: '/sessions/$session/courses/$course/submissions/$submission',
      params: { session, course, submission },
      search,
    }) as const,
  copySession: (session: string) => ({ to: '/sessions/$session/copy', params: { session } }) as const,
  sessionAccess: (session: string, search: AccessQuestion = {}) =>
    ({ to: '/sessions/$session/access', params: { session }, search }) as const,
  editSession: (session: string) => ({ to: '/sessions/$session/edit', params: { session } }) as const,
  courses: () => ({ to: '/courses' }) as const,
  newCourse: () => ({ to: '/courses/new' }) as const,
  course: (course: string) => ({ to: '/courses/$course', params: { course } }) as const,
  editCourse: (course: string) => ({ to: '/courses/$course/edit', params: { course } }) as const,
  courseContent: (course: string) => ({ to: '/courses/$course/content', params: { course } }) as const,
  newCourseItem: (course: string, search: NewItem = {}) =>
    ({ to: '/courses/$course/content/new', params: { course }, search }) as const,
  courseItem: (course: string, item: string) =>
    ({ to: '/courses/$course/content/$item', params: { course, item } }) as const,
  sessionContent: (session: string, course: string) =>
    ({ to: '/sessions/$session/courses/$course/content', params: { session, course } }) as const,
  newSessionItem: (session: string, course: string, search: NewItem = {}) =>
    ({ to: '/sessions/$session/courses/$course/content/new', params: { session, course }, search }) as const,
  sessionItem: (session: string, course: string, item: string) =>
    ({ to: '/sessions/$session/courses/$course/content/$item', params: { session, course, item } }) as const,
  classes: () => ({ to: '/classes' }) as const,
  newClass: () => ({ to: '/classes/new' }) as const,
  classGroup: (classId: string) => ({ to: '/classes/$classId', params: { classId } }) as const,
  editClass: (classId: string) => ({ to: '/classes/$classId/edit', params: { classId } }) as const,
  categories: () => ({ to: '/categories' }) as const,
  people: () => ({ to: '/people' }) as const,
  newPerson: () => ({ to: '/people/new' }) as const,
  person: (user: string, search: { view?: View | undefined } = {}) =>
    ({ to: '/people/$user', params: { user }, search }) as const,
  editPerson: (user: string) => ({ to: '/people/$user/edit', params: { user } }) as const,
  imports: () => ({ to: '/imports' }) as const,
  newImport: (search: { kind?: 'enrollments' | 'users' | 'results'; session?: string } = {}) =>
    ({ to: '/imports/new', search }) as const,
  import: (importId: string, search: { rows?: Outcome | 'all' } = {}) =>
    ({ to: '/imports/$importId', params: { importId }, search }) as const,
}

/** Where a link leads: a page of the client, what it is about, and what of it is looked at. */
export type Address = ReturnType<(typeof paths)[keyof typeof paths]>

/** The address as a browser shows it. */
export function hrefOf(address: Address): string {
  const { to, params = {}, search = {} } = address as { to: string; params?: Record<string, string>; search?: object }
  const path = to.replaceAll(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return path + writeSearch({ ...search })
}
