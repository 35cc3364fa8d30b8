/** A file that an item names, with where it can be seen for a while. */
export type ItemFile = { id: string; name: string; size: number; url: string }

/** The files that an answer about an item brings along. */
export const filesOf = (item: object): readonly ItemFile[] =>
  'files' in item ? (item.files as readonly ItemFile[]) : []
