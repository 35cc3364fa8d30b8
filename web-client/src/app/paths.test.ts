import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { createQueryClient } from '../api/queryClient'
import { type Address, hrefOf, paths } from '../lib/paths'
import { createAppRouter } from './router'

/** Addresses that no page answers yet: take a name out when its page comes. */
const NOT_YET = new Set<string>([])

const router = createAppRouter(createQueryClient(), createMemoryHistory())

const written: [string, Address][] = [
  ...Object.entries({
    home: paths.home(),
    signIn: paths.signIn(),
    setPassword: paths.setPassword(),
    changePassword: paths.changePassword(),
    mySessions: paths.mySessions(),
    mySession: paths.mySession('s'),
    courseInSession: paths.courseInSession('s', 'c'),
    itemInSession: paths.itemInSession('s', 'c', 'i'),
    attempt: paths.attempt('s', 'c', 'i', 'a'),
    myProgress: paths.myProgress(),
    profile: paths.profile(),
    sessions: paths.sessions(),
    newSession: paths.newSession(),
    session: paths.session('s'),
    learnerTracking: paths.learnerTracking('s', 'u'),
    marking: paths.marking(),
    handIn: paths.handIn('s', 'c', 'h'),
    copySession: paths.copySession('s'),
    sessionAccess: paths.sessionAccess('s'),
    editSession: paths.editSession('s'),
    courses: paths.courses(),
    newCourse: paths.newCourse(),
    course: paths.course('c'),
    editCourse: paths.editCourse('c'),
    courseContent: paths.courseContent('c'),
    newCourseItem: paths.newCourseItem('c'),
    courseItem: paths.courseItem('c', 'i'),
    sessionContent: paths.sessionContent('s', 'c'),
    newSessionItem: paths.newSessionItem('s', 'c'),
    sessionItem: paths.sessionItem('s', 'c', 'i'),
    classes: paths.classes(),
    newClass: paths.newClass(),
    classGroup: paths.classGroup('c'),
    editClass: paths.editClass('c'),
    categories: paths.categories(),
    people: paths.people(),
    newPerson: paths.newPerson(),
    person: paths.person('p'),
    editPerson: paths.editPerson('p'),
    imports: paths.imports(),
    newImport: paths.newImport(),
    import: paths.import('i'),
  } satisfies Record<keyof typeof paths, Address>),
]

test.each(written)('%s leads to a page', (name, address) => {
  const path = hrefOf(address)
  const found = router.matchRoutes(path, {}).at(-1)?.routeId
  const isUnknown = found === '/in/$' || found === '__root__'
  expect(isUnknown, path).toBe(NOT_YET.has(name))
})
