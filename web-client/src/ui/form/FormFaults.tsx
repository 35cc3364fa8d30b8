import { Note } from '../Note'

/** What is wrong with the form as a whole, above its fields. */
export function FormFaults({ faults }: { faults: readonly string[] }) {
  if (faults.length === 0) return null
  return <Note tone="bad">{faults.join(' ')}</Note>
}
