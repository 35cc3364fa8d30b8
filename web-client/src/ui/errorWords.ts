import { ApiError } from '../api/problem'
import { t } from '../lib/messages'

/** What happened, in a sentence: the server's own where it has one, ours where there was no answer. */
export function errorWords(error: unknown): string {
  if (!(error instanceof ApiError)) return t('error.broken')
  if (error.code === 'too-slow') return t('error.tooSlow')
  if (error.status === 0) return t('error.offline')
  if (error.status === 412) return t('error.stale')
  if (error.status === 503) return t('error.unavailable')
  if (error.status >= 500 || error.detail === '') return unexpected(error)
  return error.detail
}

/** The number to tell is promised only where there is one. */
const unexpected = ({ requestId }: ApiError) =>
  requestId ? t('error.unexpectedNumber', { id: requestId }) : t('error.unexpected')
