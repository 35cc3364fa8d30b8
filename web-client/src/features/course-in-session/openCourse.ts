import { createContext } from 'react'
import type { Schemas } from '../../api/schemas'
import type { Arrival } from './door/door'

/** The course that is open around an item, and how one came to it. */
export const OpenCourse = createContext<{ course: Schemas['CourseInSession']; arrival: Arrival } | undefined>(undefined)
