/** What stands in the fields of a form, by field. */
export type Values = Record<string, unknown>

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The names of the fields in which two states of a form differ. */
export const changedFields = <V extends Values>(a: V, b: V): (keyof V & string)[] =>
  Object.keys(a).filter((field) => !same(a[field], b[field]))

/** What I typed on top of what somebody else saved meanwhile: my changes stay, theirs come in everywhere else. */
export function rebase<V extends Values>(mine: V, base: V, theirs: V): V {
  const kept = changedFields(mine, base).map((field) => [field, mine[field]])
  return { ...theirs, ...Object.fromEntries(kept) }
}
