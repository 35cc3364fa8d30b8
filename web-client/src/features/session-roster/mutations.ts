import { api, data } from '../../api/client'

/** Enrolls each of them who can be; who cannot is named. */
export const enrollPeople = (session: string, users: readonly string[]) =>
  data(
    api.POST('/api/v1/sessions/{session}/enrollments/batch', {
      params: { path: { session } },
      body: { mode: 'BEST_EFFORT', dryRun: false, items: users.map((user) => ({ user, action: 'ENROLL' as const })) },
    }),
  )

export const enrollClass = (session: string, classId: string) =>
  data(
    api.PUT('/api/v1/sessions/{session}/classes/{classId}', {
      params: { path: { session, classId } },
      body: { mode: 'SNAPSHOT' },
    }),
  )

export const unlinkClass = (session: string, classId: string) => (dryRun: boolean) =>
  data(
    api.DELETE('/api/v1/sessions/{session}/classes/{classId}', {
      params: { path: { session, classId }, query: { dryRun } },
    }),
  )

export const unenroll = (session: string, user: string) => (dryRun: boolean) =>
  data(
    api.DELETE('/api/v1/sessions/{session}/enrollments/{user}', {
      params: { path: { session, user }, query: { dryRun } },
    }),
  )

export const excludeCourses = (session: string, user: string, excludedCourses: string[]) =>
  data(
    api.PUT('/api/v1/sessions/{session}/enrollments/{user}', {
      params: { path: { session, user } },
      body: { excludedCourses },
    }),
  )

/** Sends a roster to be looked through: nothing is written before its plan is applied. */
export const importRoster = (session: string, file: File, timeZone: string) =>
  data(
    api.POST('/api/v1/imports', {
      params: {
        query: { kind: 'ENROLLMENTS', mode: 'BEST_EFFORT', dryRun: true, session, timeZone, fileName: file.name },
      },
      // The contract types a text body as string; the file itself is sent, as it is.
      body: file as unknown as string,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'text/csv' },
    }),
  )
