import { Button } from '@mantine/core'
import { t } from '../t'

type Props = { hasPrevious: boolean; onPrevious: () => unknown; onNext: () => unknown }

/** The way through the queue. */
export function Steps({ hasPrevious, onPrevious, onNext }: Props) {
  return (
    <>
      <Button variant="default" disabled={!hasPrevious} aria-keyshortcuts="k" onClick={() => void onPrevious()}>
        {t('handIn.previous')}
      </Button>
      <Button variant="default" aria-keyshortcuts="j" onClick={() => void onNext()}>
        {t('handIn.next')}
      </Button>
    </>
  )
}
