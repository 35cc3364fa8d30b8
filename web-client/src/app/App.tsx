import { type QueryClient, QueryClientProvider, useQueryErrorResetBoundary } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { whenSessionIsLost } from '../api/token'
import { RetryContext } from '../ui/Boundary'
import { PageFocus } from '../ui/PageFocus'
import { Theme } from '../ui/Theme'
import { catchLinks } from './catchLinks'
import { focusPages } from './focusPages'
import type { AppRouter } from './router'

type Props = { router: AppRouter; queryClient: QueryClient; still?: boolean }

/** The whole application: look, cache, pages, and the wires between them. */
export function App({ router, queryClient, still = false }: Props) {
  const pending = useRef(false)
  useEffect(() => catchLinks(router), [router])
  useEffect(() => focusPages(router, pending), [router])
  useEffect(() => {
    whenSessionIsLost(async () => {
      const { pathname, href } = router.state.location
      if (pathname === '/sign-in') return
      await router.navigate({ to: '/sign-in', search: { back: href, over: 'yes' } })
      queryClient.clear()
    })
  }, [router, queryClient])
  return (
    <Theme still={still}>
      <QueryClientProvider client={queryClient}>
        <Retry>
          <PageFocus value={pending}>
            <RouterProvider router={router} />
          </PageFocus>
        </Retry>
      </QueryClientProvider>
    </Theme>
  )
}

function Retry({ children }: { children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary()
  return <RetryContext value={reset}>{children}</RetryContext>
}
