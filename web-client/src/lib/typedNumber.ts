/** A number as a field has it: typed, or nothing. */
export type TypedNumber = number | string

/** What was typed as a number; null where nothing was. */
export const numberOrNull = (typed: TypedNumber) => (String(typed).trim() === '' ? null : Number(typed))

/** Whether that is a whole number within these bounds, or nothing. */
export function isWholeWithin(typed: TypedNumber, least: number, most: number): boolean {
  const number = numberOrNull(typed)
  return number === null || (Number.isInteger(number) && number >= least && number <= most)
}
