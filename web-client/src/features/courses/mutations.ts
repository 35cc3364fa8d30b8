import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export const createCourse = (body: Schemas['CourseRequest']) => data(api.POST('/api/v1/courses', { body }))

export const updateCourse = (course: string, etag: string, body: Schemas['CourseDetailsPatch']) =>
  data(api.PATCH('/api/v1/courses/{course}', { params: { path: { course }, header: { 'If-Match': etag } }, body }))

export const deleteCourse = (course: string, dryRun: boolean) =>
  data(api.DELETE('/api/v1/courses/{course}', { params: { path: { course }, query: { dryRun } } }))

export const addAuthor = (course: string, user: string) =>
  data(api.PUT('/api/v1/courses/{course}/authors/{user}', { params: { path: { course, user } } }))

export const removeAuthor = (course: string, user: string, dryRun: boolean) =>
  data(api.DELETE('/api/v1/courses/{course}/authors/{user}', { params: { path: { course, user }, query: { dryRun } } }))
