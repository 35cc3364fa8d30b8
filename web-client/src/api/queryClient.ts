import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './problem'

const worthRetrying = (error: Error) =>
  error instanceof ApiError && (error.code === 'unreachable' || error.status === 503)

/** One cache per opened application. Only what may pass by itself is asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // a browser that believes to be offline is not waited for: the request says what is so
        networkMode: 'always',
        staleTime: 10_000,
        retry: (count, error) => count < 2 && worthRetrying(error),
        retryDelay: (count) => 400 * 2 ** count,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
