import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { forgetToken, keepToken } from '../../api/token'

export async function signIn(body: Schemas['LoginRequest']) {
  keepToken(await data(api.POST('/api/v1/auth/login', { body })))
}

/** Ends the session here even where the server cannot be told. */
export async function signOut() {
  await api.POST('/api/v1/auth/logout').catch(() => undefined)
  forgetToken()
}

export async function changePassword(body: Schemas['PasswordChangeRequest']) {
  keepToken(await data(api.PUT('/api/v1/me/password', { body })))
}

export async function redeemPasswordLink(body: Schemas['PasswordLinkRedemption']) {
  keepToken(await data(api.POST('/api/v1/auth/password-links/redeem', { body })))
}
