/** Which question of a quiz is open, by its place, and who is told. */
export type Opened = { at: number | undefined; open: (at: number | undefined) => void }
