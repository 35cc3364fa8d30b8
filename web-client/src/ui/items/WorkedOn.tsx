import { Button } from '@mantine/core'
import { ApiError } from '../../api/problem'
import { t } from '../../words/items'

/** In which sessions learners have worked on what was to go, and the offer to hide it instead. */
export function WorkedOn({ failure, onHide }: { failure: unknown; onHide: (() => void) | undefined }) {
  if (!(failure instanceof ApiError) || failure.work.length === 0) return null
  return (
    <>
      <ul>
        {failure.work.map(({ session, learners }) => (
          <li key={session.id}>{t('work.in', { session: session.title, count: learners })}</li>
        ))}
      </ul>
      {onHide && <Button onClick={onHide}>{t('work.hideInstead')}</Button>}
    </>
  )
}
