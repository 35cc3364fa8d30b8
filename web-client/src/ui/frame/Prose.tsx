/** A text as its writer broke it into lines; a dash where there is none. */
export function Prose({ children }: { children: string | null }) {
  return <span style={{ whiteSpace: 'pre-line' }}>{children ?? '–'}</span>
}
