import type { Schemas } from '../../../api/schemas'
import { t } from '../t'

/** A mark as it is typed. */
export type MarkValues = { points: string; feedback: string; again: boolean; hold: boolean }

type Mark = Schemas['Mark']

/** What stands in the fields; a new mark is held back where the one before was. */
export const markValues = (mark: Mark | null, holds = false): MarkValues => ({
  points: mark?.points == null ? '' : String(mark.points),
  feedback: mark?.feedback ?? '',
  again: mark?.again ?? false,
  hold: mark ? mark.releasedAt === null : holds,
})

const POINTS = /^\d{1,5}(?:[.,]\d{1,4})?$/

/** The number that somebody typed with a dot or a comma; undefined where it is none of these points. */
export function readPoints(text: string, max: number): number | undefined {
  const typed = text.trim()
  if (!POINTS.test(typed)) return undefined
  const points = Number(typed.replace(',', '.'))
  return points <= max ? points : undefined
}

/** What the browser can refuse by itself; the server has the last word. */
export const pointsFault =
  (max: number) =>
  (points: string, { again }: MarkValues): string | null => {
    if (points.trim() === '') return again ? null : t('handIn.pointsMissing')
    return readPoints(points, max) === undefined ? t('handIn.pointsFault', { max }) : null
  }

/** What is sent. */
export const markOf = ({ points, feedback, again, hold }: MarkValues, max: number) => ({
  points: readPoints(points, max) ?? null,
  feedback: feedback.trim() === '' ? null : feedback,
  again,
  release: !hold,
})

/** How a field is said where two coaches changed it. */
export function sayMarkField(field: keyof MarkValues, values: MarkValues): string {
  const value = values[field]
  return typeof value === 'boolean' ? t(value ? 'handIn.yes' : 'handIn.no') : value
}

const LABELS: Record<keyof MarkValues, () => string> = {
  points: () => t('marking.mark'),
  feedback: () => t('handIn.feedback'),
  again: () => t('handIn.again'),
  hold: () => t('handIn.hold'),
}

export const markLabel = (path: string): string | undefined => LABELS[path as keyof MarkValues]?.()
