import { getRouteApi } from '@tanstack/react-router'
import { useCourse } from '../api/course'
import { CourseSessions } from '../features/course-sessions/CourseSessions'
import { CoursePage } from '../features/courses/CoursePage'
import { Boundary } from '../ui/feedback/Boundary'
import { CardSkeleton } from '../ui/feedback/Skeletons'

const route = getRouteApi('/in/courses/$course')

/** One course, and how its sessions get on. */
export function CourseAndSessionsPage() {
  const { id } = useCourse(route.useParams().course)
  return (
    <CoursePage>
      <Boundary fallback={<CardSkeleton lines={4} />}>
        <CourseSessions course={id} />
      </Boundary>
    </CoursePage>
  )
}
