import { api, data } from '../../api/client'

const at = (session: string, course: string) => ({ path: { session, course } })

export const addCourse = (session: string, course: string) =>
  data(api.PUT('/api/v1/sessions/{session}/courses/{course}', { params: at(session, course), body: {} }))

/** While it is locked, its content cannot be changed in this session. */
export const lockCourse = (session: string, course: string, locked: boolean) =>
  data(api.PUT('/api/v1/sessions/{session}/courses/{course}', { params: at(session, course), body: { locked } }))

export const removeCourse = (session: string, course: string) => (dryRun: boolean) =>
  data(
    api.DELETE('/api/v1/sessions/{session}/courses/{course}', {
      params: { ...at(session, course), query: { dryRun } },
    }),
  )

export const orderCourses = (session: string, courses: string[]) =>
  data(api.PUT('/api/v1/sessions/{session}/course-order', { params: { path: { session } }, body: { courses } }))

/** A place that people are put into and taken out of. */
export type Place = {
  add: (user: string) => Promise<unknown>
  remove: (user: string) => (dryRun: boolean) => ReturnType<ReturnType<typeof removeCourse>>
}

export const courseCoaches = (session: string, course: string): Place => ({
  add: (user) =>
    data(
      api.PUT('/api/v1/sessions/{session}/courses/{course}/coaches/{user}', {
        params: { path: { session, course, user } },
      }),
    ),
  remove: (user) => (dryRun) =>
    data(
      api.DELETE('/api/v1/sessions/{session}/courses/{course}/coaches/{user}', {
        params: { path: { session, course, user }, query: { dryRun } },
      }),
    ),
})

export const sessionCoaches = (session: string): Place => ({
  add: (user) => data(api.PUT('/api/v1/sessions/{session}/coaches/{user}', { params: { path: { session, user } } })),
  remove: (user) => (dryRun) =>
    data(
      api.DELETE('/api/v1/sessions/{session}/coaches/{user}', {
        params: { path: { session, user }, query: { dryRun } },
      }),
    ),
})

export const managers = (session: string): Place => ({
  add: (user) => data(api.PUT('/api/v1/sessions/{session}/managers/{user}', { params: { path: { session, user } } })),
  remove: (user) => (dryRun) =>
    data(
      api.DELETE('/api/v1/sessions/{session}/managers/{user}', {
        params: { path: { session, user }, query: { dryRun } },
      }),
    ),
})
