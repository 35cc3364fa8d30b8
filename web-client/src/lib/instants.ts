const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})$/i

/**
 * The moment of a whole instant with its offset, such as "2026-03-01T08:00:00+01:00", with a T or a blank as the server
 * reads it; undefined where a text is none, or where its day does not exist: browsers would count on into the next month.
 */
export function instantOf(text: string): Date | undefined {
  const [, day, time, offset] = INSTANT.exec(text) ?? []
  if (!day) return undefined
  const moment = new Date(`${day}T${time}${offset}`.toUpperCase())
  return Number.isNaN(moment.getTime()) || !new Date(day).toISOString().startsWith(day) ? undefined : moment
}

/** "2026-03-01T07:00:00Z": decimals only where there are some. */
export const writeInstant = (moment: Date) => moment.toISOString().replace('.000Z', 'Z')
