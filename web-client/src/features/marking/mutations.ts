import { api, data, versioned } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import type { HandInPlace } from './queries'

type MarkBody = Pick<Schemas['MarkRequest'], 'points' | 'feedback' | 'again' | 'release'>

/** Marks a hand-in in place of any mark before, unless somebody else has meanwhile. */
export const markWork = (path: HandInPlace, etag: string, body: MarkBody) =>
  versioned(
    api.PUT('/api/v1/sessions/{session}/courses/{course}/submissions/{submission}/mark', {
      params: { path, header: { 'If-Match': etag } },
      body,
    }),
  )

/** Lets learners see all marks at an assignment that are held back. */
export const releaseMarks = (session: string, course: string, item: string) =>
  data(
    api.POST('/api/v1/sessions/{session}/courses/{course}/items/{item}/released-marks', {
      params: { path: { session, course, item } },
    }),
  )
