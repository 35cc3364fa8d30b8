import { Button } from '@mantine/core'
import { ApiError } from '../../api/problem'
import { t } from '../../words/common'
import { errorWords } from '../../words/errorWords'
import styles from './EmptyState.module.css'

/** What could not be shown, why, and what one can do. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => void | Promise<void> }) {
  const requestId = error instanceof ApiError ? error.requestId : undefined
  const words = errorWords(error)
  return (
    <div role="alert" className={styles.empty}>
      <h2>{t('error.title')}</h2>
      <p>{words}</p>
      <Button variant="default" onClick={onRetry}>
        {t('error.retry')}
      </Button>
      {requestId && !words.includes(requestId) && (
        <p className={styles.request}>{t('error.requestId', { id: requestId })}</p>
      )}
    </div>
  )
}
