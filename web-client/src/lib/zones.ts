const known = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

/** Every time zone this browser knows; one that is set already is among them under the name it has. */
export const zonesLike = (current: string | null): readonly string[] =>
  current === null || known.includes(current) ? known : [current, ...known]
