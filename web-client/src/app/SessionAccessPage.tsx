import { getRouteApi } from '@tanstack/react-router'
import { SessionAccess } from '../features/session-access/SessionAccess'
import { ExtensionDialog } from '../features/session-extension/ExtensionDialog'

const route = getRouteApi('/in/sessions/$session/access')

/** Why somebody can(not) get in, and at once the extension that lets them in. */
export function SessionAccessPage() {
  const { extend } = route.useSearch()
  const navigate = route.useNavigate()
  const close = () =>
    void navigate({ search: (before) => ({ ...before, extend: undefined }), replace: true, resetScroll: false })
  return (
    <SessionAccess
      above={({ answer: { session, timeZone }, manages }) => (
        <ExtensionDialog session={{ id: session.id, timeZone }} user={extend} may={manages} onClose={close} />
      )}
    />
  )
}
