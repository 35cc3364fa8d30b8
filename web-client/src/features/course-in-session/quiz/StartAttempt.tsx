import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiError } from '../../../api/problem'
import { paths } from '../../../lib/paths'
import { Dialog } from '../../../ui/dialogs/Dialog'
import { BusyButton } from '../../../ui/feedback/BusyButton'
import { RefusalNote } from '../../../ui/feedback/RefusalNote'
import { workChanged } from '../items'
import { t } from '../t'
import { type QuizPlace, startAttempt } from './attempts'

type Props = { place: QuizPlace; minutes: number | null; isFirst: boolean }

/** Starts an attempt and leads into it; where that starts a clock, it asks first. */
export function StartAttempt({ place, minutes, isFirst }: Props) {
  const [opened, setOpened] = useState(false)
  const { start, isStarting, fault } = useStart(place)
  const isAsked = minutes !== null
  return (
    <>
      {!isAsked && <RefusalNote error={fault} />}
      <BusyButton busy={isStarting} onClick={() => (isAsked ? setOpened(true) : start())}>
        {t(isFirst ? 'quiz.start' : 'quiz.startAgain')}
      </BusyButton>
      {isAsked && (
        <Dialog opened={opened} onClose={() => setOpened(false)} title={t('quiz.startTitle')}>
          <RefusalNote error={fault} />
          <p>
            {t('quiz.startMinutes', { count: minutes })} {t('quiz.startGoesOn')}
          </p>
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={() => setOpened(false)}>
              {t('courseInSession.later')}
            </Button>
            <BusyButton busy={isStarting} onClick={start}>
              {t('quiz.startNow')}
            </BusyButton>
          </Group>
        </Dialog>
      )}
    </>
  )
}

/** One that was started elsewhere meanwhile is gone on with. */
function useStart(place: QuizPlace) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      startAttempt(cache, place).catch((failure) => {
        if (failure instanceof ApiError && failure.attempt) return failure.attempt
        throw failure
      }),
    onSuccess: async (attempt) => {
      await navigate(paths.attempt(place.session, place.course, place.item, attempt))
      void workChanged(cache)
    },
  })
  return { start: () => mutate(), isStarting: isPending, fault: error }
}
