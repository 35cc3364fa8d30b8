/** The members that are there: what an address leaves out is not asked for. */
export function given<O extends object>(values: O): { [K in keyof O]?: NonNullable<O[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null)) as {
    [K in keyof O]?: NonNullable<O[K]>
  }
}

/** A text that was left blank is nothing. */
export const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
