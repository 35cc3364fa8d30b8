import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { use } from 'react'
import { ApiError } from '../api/problem'
import { RetryContext } from '../ui/feedback/Boundary'
import { ErrorState } from '../ui/feedback/ErrorState'
import { forgetFailure } from './lazyRouteComponent'
import { NotFoundPage } from './NotFoundPage'
import { OwnViewPage } from './OwnViewPage'

/** A page that could not be shown: what the server does not have is not found, who learns in a session is led to their view of it, the rest can be tried again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const prepare = use(RetryContext)
  if (error instanceof ApiError && error.status === 404) return <NotFoundPage />
  if (error instanceof ApiError && error.code === 'learners-see-my-sessions') return <OwnViewPage />
  const retry = async () => {
    for (const { routeId } of router.state.matches) forgetFailure(router.routesById[routeId].options.component)
    await prepare(error)
    reset()
    void router.invalidate()
  }
  return <ErrorState error={error} onRetry={retry} />
}
