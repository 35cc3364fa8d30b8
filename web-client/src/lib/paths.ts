import { writeSearch } from './search'

type Search = Record<string, string | readonly string[] | undefined>

/** About whom (oneself), in which course (all), at which moment (now); and whose access is about to be extended. */
type AccessQuestion = Partial<Record<'user' | 'course' | 'at' | 'extend', string | undefined>>

const at = (path: string, search: Search = {}) => path + writeSearch(search)
const id = encodeURIComponent

/** Every address of the client: nobody else writes one. A test holds each of them against the routes. */
export const paths = {
  home: () => '/',
  signIn: (search: { back?: string; over?: string } = {}) => at('/sign-in', search),
  setPassword: () => '/set-password',
  changePassword: (search: { back?: string } = {}) => at('/change-password', search),
  mySessions: (search: { view?: 'current' | 'upcoming' | 'past' } = {}) => at('/my-sessions', search),
  mySession: (session: string) => `/my-sessions/${id(session)}`,
  courseInSession: (session: string, course: string) => `/my-sessions/${id(session)}/courses/${id(course)}`,
  profile: (search: { tab?: 'sign-ins' | 'tokens' } = {}) => at('/profile', search),
  sessions: (search: Search = {}) => at('/sessions', search),
  newSession: () => '/sessions/new',
  session: (session: string, search: Search = {}) => at(`/sessions/${id(session)}`, search),
  copySession: (session: string) => `/sessions/${id(session)}/copy`,
  sessionAccess: (session: string, search: AccessQuestion = {}) => at(`/sessions/${id(session)}/access`, search),
  editSession: (session: string) => `/sessions/${id(session)}/edit`,
  courses: (search: Search = {}) => at('/courses', search),
  newCourse: () => '/courses/new',
  course: (course: string) => `/courses/${id(course)}`,
  editCourse: (course: string) => `/courses/${id(course)}/edit`,
  classes: (search: Search = {}) => at('/classes', search),
  newClass: () => '/classes/new',
  classGroup: (classId: string, search: Search = {}) => at(`/classes/${id(classId)}`, search),
  editClass: (classId: string) => `/classes/${id(classId)}/edit`,
  categories: (search: Search = {}) => at('/categories', search),
  people: (search: Search = {}) => at('/people', search),
  newPerson: () => '/people/new',
  person: (user: string, search: Search = {}) => at(`/people/${id(user)}`, search),
  editPerson: (user: string) => `/people/${id(user)}/edit`,
  imports: (search: Search = {}) => at('/imports', search),
  newImport: (search: { kind?: string; session?: string } = {}) => at('/imports/new', search),
  import: (importId: string, search: Search = {}) => at(`/imports/${id(importId)}`, search),
}
