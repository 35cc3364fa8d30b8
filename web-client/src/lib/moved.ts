/** The same things in the order in which one of them has gone elsewhere. */
export function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const next = [...all]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}
