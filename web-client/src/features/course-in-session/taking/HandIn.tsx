import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '../../../api/problem'
import { Dialog } from '../../../ui/dialogs/Dialog'
import { BusyButton } from '../../../ui/feedback/BusyButton'
import { RefusalNote } from '../../../ui/feedback/RefusalNote'
import { workChanged } from '../items'
import { type AttemptPlace, handIn } from '../quiz/attempts'
import { t } from '../t'
import type { AnswerBook } from './answerBook'

type Props = { place: AttemptPlace; book: AnswerBook; unanswered: number; onHandedIn: () => void }

/** Hands the attempt in, once asked, with all that was answered; what could not be sent keeps it from being handed in. */
export function HandIn({ place, book, unanswered, onHandedIn }: Props) {
  const cache = useQueryClient()
  const [opened, setOpened] = useState(false)
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async () => {
      if (!(await book.release())) throw book.snapshot().failure ?? new ApiError({ status: 0, code: 'unreachable' })
      await handIn(cache, place)
    },
    onSuccess: onHandedIn,
    onSettled: () => workChanged(cache),
  })
  const open = () => {
    reset()
    setOpened(true)
  }
  return (
    <>
      <Button onClick={open}>{t('taking.handIn')}</Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('taking.handInTitle')}>
        <RefusalNote error={error} />
        <p>
          {unanswered > 0 ? t('taking.unanswered', { count: unanswered }) : t('taking.allAnswered')}{' '}
          {t('taking.thenFinal')}
        </p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setOpened(false)} data-autofocus>
            {t('taking.keepWorking')}
          </Button>
          <BusyButton busy={isPending} onClick={() => mutate()}>
            {t('taking.handIn')}
          </BusyButton>
        </Group>
      </Dialog>
    </>
  )
}
