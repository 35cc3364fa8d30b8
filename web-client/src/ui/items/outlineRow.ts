import type { ReactNode } from 'react'
import type { Address } from '../../lib/paths'
import type { RowAct } from '../tables/RowAct'

/** A row of an outline: a heading, or something that stands under one. */
export type OutlineRow = {
  id: string
  name: string
  to: Address
  isHeading: boolean
  /** It is there, but learners do not see it. */
  isHidden: boolean
  /** What is said of it in a line. */
  facts: string
  marks?: ReactNode
  acts: readonly RowAct[]
  /** Whether it can be put elsewhere. */
  isMovable: boolean
}

/** What makes a handle one that can be dragged. */
export type Drag = Record<string, unknown>
