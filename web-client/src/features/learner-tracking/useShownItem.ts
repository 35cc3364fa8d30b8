import { useState } from 'react'
import type { LearnerItem, LearnerTracking } from './queries'

export type FoundItem = { course: string; item: LearnerItem }

/** The item that the address has, with its course; while a dialog about it closes, still the one that it was about. */
export function useShownItem({ courses }: LearnerTracking, item: string | undefined): FoundItem | undefined {
  const [shown, setShown] = useState(item)
  if (item !== undefined && item !== shown) setShown(item)
  return courses
    .flatMap(({ course, items }) => items.map((each): FoundItem => ({ course: course.id, item: each })))
    .find((each) => each.item.id === shown)
}
