import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { given } from '../../lib/given'
import type { CoursesSearch } from './search'

export type Course = Schemas['CourseResponse']

export const courses = ({ author, ...search }: CoursesSearch, me: string) =>
  queryOptions({
    queryKey: ['courses', search, author],
    queryFn: ({ signal }) => {
      const query = { count: true, ...given(search), ...(author ? { author: [me] } : {}) }
      return data(api.GET('/api/v1/courses', { params: { query }, signal }))
    },
  })
