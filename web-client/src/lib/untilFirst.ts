const SECOND = 1000
/** A timer holds 24 days at most: what lies further away is looked at again in between. */
const LONGEST = 86_400_000

/** Milliseconds until the first of these instants has passed, as a timer takes them; false where there is none. */
export function untilFirst(instants: readonly (string | null | undefined)[], now: number): number | false {
  const times = instants.flatMap((instant) => (instant ? [Date.parse(instant)] : []))
  if (times.length === 0) return false
  const left = Math.min(...times) - now
  // an end is felt just after it; whose clock runs ahead of the server's asks again until the server has passed it too
  return left > 0 ? Math.min(left + SECOND, LONGEST) : 5 * SECOND
}
