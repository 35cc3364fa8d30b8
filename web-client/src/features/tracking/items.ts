import type { Schemas } from '../../api/schemas'

export type Item = Schemas['ItemCount']

/** The items of one course. */
export type CourseItems = { course: string; title: string; items: readonly Item[] }

/** An item that far fewer have done than the one before it. */
export type Stop = { item: Item; previous: Item }

/** Course by course, in the order in which they come. */
export function byCourse(items: readonly Item[], titles: ReadonlyMap<string, string>): CourseItems[] {
  const courses = [...new Set(items.map(({ course }) => course))]
  return courses.map((course) => ({
    course,
    title: titles.get(course) ?? '',
    items: items.filter((item) => item.course === course),
  }))
}

/** Where the most learners stop: the largest step down between two required items of a course; undefined where none is. */
export function largestStop(items: readonly Item[]): Stop | undefined {
  const required = items.filter((item) => item.required)
  const steps = required.slice(1).map((item, index) => ({ item, previous: required[index] ?? item }))
  const down = ({ item, previous }: Stop) => previous.done - item.done
  const [most] = steps.toSorted((a, b) => down(b) - down(a))
  return most && down(most) > 0 ? most : undefined
}
