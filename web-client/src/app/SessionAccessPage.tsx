import { SessionAccess } from '../features/session-access/SessionAccess'

/** Why somebody can(not) get in, and what can be done about it. */
export function SessionAccessPage() {
  return <SessionAccess />
}
