import { useMutation, useQueryClient } from '@tanstack/react-query'
import { BusyButton } from '../../../ui/feedback/BusyButton'
import { RefusalNote } from '../../../ui/feedback/RefusalNote'
import { complete, type Opened, type Place } from '../items'
import { t } from '../t'
import styles from './item.module.css'

/** Whether it is for the learner to say that it is done, and counts now. */
export const mayMark = ({ item, access }: Opened) =>
  item.completion === 'MARKED' && item.state !== null && access.canContribute

/** What the learner says themselves to be done, and may take back. */
export function ItemDone({ opened, place }: { opened: Opened; place: Place }) {
  const { item } = opened
  const cache = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (done: boolean) => complete(cache, place, item.id, done),
  })
  if (!mayMark(opened)) return null
  const isDone = item.state === 'DONE'
  return (
    <div className={styles.done}>
      <RefusalNote error={error} />
      <BusyButton variant={isDone ? 'default' : 'filled'} busy={isPending} onClick={() => mutate(!isDone)}>
        {t(isDone ? 'courseInSession.item.notDone' : 'courseInSession.item.markDone')}
      </BusyButton>
    </div>
  )
}
