import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ApiError } from '../api/problem'
import { ErrorState } from '../ui/ErrorState'
import { forgetFailedPages } from './lazyRouteComponent'
import { NotFoundPage } from './NotFoundPage'
import { OwnViewPage } from './OwnViewPage'

/** A page that could not be shown: what the server does not have is not found, who learns in a session is led to their view of it, the rest can be tried again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  if (error instanceof ApiError && error.status === 404) return <NotFoundPage />
  if (error instanceof ApiError && error.code === 'learners-see-my-sessions') return <OwnViewPage />
  const retry = () => {
    forgetFailedPages()
    queries.reset()
    reset()
    void router.invalidate()
  }
  return <ErrorState error={error} onRetry={retry} />
}
