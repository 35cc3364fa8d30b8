import { writeSearch } from './search'

type Search = Record<string, string | readonly string[] | undefined>

const at = (path: string, search: Search = {}) => path + writeSearch(search)
const id = encodeURIComponent

/** Every address of the client: nobody else writes one. A test holds each of them against the routes. */
export const paths = {
  home: () => '/',
  signIn: (search: { back?: string; over?: string } = {}) => at('/sign-in', search),
  setPassword: () => '/set-password',
  changePassword: (search: { back?: string } = {}) => at('/change-password', search),
  mySessions: (search: { view?: 'current' | 'upcoming' | 'past' } = {}) => at('/my-sessions', search),
  courseInSession: (session: string, course: string) => `/my-sessions/${id(session)}/courses/${id(course)}`,
  profile: () => '/profile',
  sessions: (search: Search = {}) => at('/sessions', search),
  newSession: () => '/sessions/new',
  session: (session: string, search: Search = {}) => at(`/sessions/${id(session)}`, search),
  editSession: (session: string) => `/sessions/${id(session)}/edit`,
  courses: (search: Search = {}) => at('/courses', search),
  course: (course: string) => `/courses/${id(course)}`,
  classes: (search: Search = {}) => at('/classes', search),
  classGroup: (classId: string) => `/classes/${id(classId)}`,
  categories: (search: Search = {}) => at('/categories', search),
  people: (search: Search = {}) => at('/people', search),
  person: (user: string, search: Search = {}) => at(`/people/${id(user)}`, search),
  imports: (search: Search = {}) => at('/imports', search),
  newImport: (search: { kind?: string; session?: string } = {}) => at('/imports/new', search),
  import: (importId: string, search: Search = {}) => at(`/imports/${id(importId)}`, search),
}
