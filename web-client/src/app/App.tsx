import { type QueryClient, QueryClientProvider, useQueryErrorResetBoundary } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { ApiError } from '../api/problem'
import { whenSessionIsLost } from '../api/token'
import { RetryContext } from '../ui/feedback/Boundary'
import { LeavingContext } from '../ui/frame/Leaving'
import { LinkContext } from '../ui/frame/Link'
import { PageFocus } from '../ui/frame/PageFocus'
import { Theme } from '../ui/frame/Theme'
import { focusPages } from './focusPages'
import { forgetPerson } from './forgetPerson'
import { RouterLink } from './RouterLink'
import type { AppRouter } from './router'
import { useHeld } from './useHeld'

type Props = { router: AppRouter; queryClient: QueryClient; still?: boolean }

/** The whole application: look, cache, pages, and the wires between them. */
export function App({ router, queryClient, still = false }: Props) {
  const pending = useRef(false)
  useEffect(() => focusPages(router, pending), [router])
  useEffect(() => {
    whenSessionIsLost(async () => {
      const { pathname, href } = router.state.location
      if (pathname === '/sign-in') return
      await router.navigate({ to: '/sign-in', search: { back: href, over: 'yes' } })
      forgetPerson(queryClient)
    })
  }, [router, queryClient])
  return (
    <Theme still={still}>
      <QueryClientProvider client={queryClient}>
        <Retry router={router}>
          <PageFocus value={pending}>
            <LinkContext value={RouterLink}>
              <LeavingContext value={useHeld}>
                <RouterProvider router={router} />
              </LeavingContext>
            </LinkContext>
          </PageFocus>
        </Retry>
      </QueryClientProvider>
    </Theme>
  )
}

/** A later page of a list may be gone, after an update or in an old link: trying again begins at the first. */
function Retry({ router, children }: { router: AppRouter; children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary()
  const retry = async (error: unknown) => {
    reset()
    if (!(error instanceof ApiError && error.code === 'bad-cursor')) return
    await router.navigate({ to: '.', search: (before) => ({ ...before, cursor: undefined }), replace: true })
  }
  return <RetryContext value={retry}>{children}</RetryContext>
}
