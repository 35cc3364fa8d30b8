import { problemOf, unreachable } from './problem'
import type { Schemas } from './schemas'

/** The access token lives here and nowhere else: in memory, gone with the tab. */
let token: string | undefined
let renewing: Promise<boolean> | undefined
let onLost: () => void = () => {}

export const bearer = () => token
export const keepToken = (answer: Schemas['TokenResponse']) => {
  token = answer.accessToken
}
export const forgetToken = () => {
  token = undefined
}

/** Who is told when the session cannot be renewed any more. */
export const whenSessionIsLost = (tell: () => void) => {
  onLost = tell
}
export const sessionLost = () => {
  forgetToken()
  onLost()
}

async function askForToken(): Promise<boolean> {
  const response = await fetch('/api/v1/auth/refresh', { method: 'POST', credentials: 'same-origin' }).catch(() => {
    throw unreachable()
  })
  if (response.status === 401 || response.status === 403) return false
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(response, body)
  keepToken(body as Schemas['TokenResponse'])
  return true
}

/** Renews the token by the HttpOnly cookie; many callers at once share one request. False: nobody is signed in. */
export function renewToken(): Promise<boolean> {
  renewing ??= askForToken().finally(() => {
    renewing = undefined
  })
  return renewing
}
