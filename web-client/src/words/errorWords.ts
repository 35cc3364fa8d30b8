import { ApiError } from '../api/problem'
import { t } from './common'

/** Gone altogether; a server that has too much to do says so itself. */
const isAway = ({ code, detail }: ApiError) => code === 'database-away' || detail === ''

/** What happened, in a sentence: the server's own where it has one, ours where there was no answer. */
export function errorWords(error: unknown): string {
  if (!(error instanceof ApiError)) return t('error.broken')
  if (error.code === 'too-slow') return t('error.tooSlow')
  if (error.status === 0) return t('error.offline')
  if (error.code === 'bad-cursor') return t('error.oldPage')
  if (error.status === 412) return t('error.stale')
  if (error.status === 503 && isAway(error)) return t('error.unavailable')
  if ((error.status >= 500 && error.status !== 503) || error.detail === '') return unexpected(error)
  return error.detail
}

/** The number to tell is promised only where there is one. */
const unexpected = ({ requestId }: ApiError) =>
  requestId ? t('error.unexpectedNumber', { id: requestId }) : t('error.unexpected')
