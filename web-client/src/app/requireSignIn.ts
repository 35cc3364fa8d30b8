import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { me } from '../api/me'
import { bearer, renewToken } from '../api/token'

/** Lets a signed-in person through; others sign in first and come back. */
export async function requireSignIn(
  queryClient: QueryClient,
  href: string,
  password: 'own-password' | 'even-with-old-password' = 'own-password',
): Promise<void> {
  const back = href === '/' ? undefined : href
  if (!bearer() && !(await renewToken())) throw redirect({ to: '/sign-in', search: { back }, replace: true })
  const person = await queryClient.ensureQueryData(me)
  if (person.passwordChangeRequired && password === 'own-password') {
    throw redirect({ to: '/change-password', search: { back }, replace: true })
  }
}
