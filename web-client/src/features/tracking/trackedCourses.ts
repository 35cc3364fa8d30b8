import type { Schemas } from '../../api/schemas'
import { mayDo, type Session } from '../../api/session'

type Person = { id: string }

const isAmong = (people: readonly Person[], { id }: Person) => people.some((person) => person.id === id)

/** The courses whose learners one follows: all of them, or, as a course coach, one's own. */
export function trackedCourses(session: Session, me: Person): Schemas['CourseSummary'][] {
  const all = mayDo(session, 'ADMINISTER') || isAmong(session.coaches, me)
  return session.courses.filter(({ coaches }) => all || isAmong(coaches, me)).map(({ course }) => course)
}
