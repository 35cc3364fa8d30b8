import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { markingChanged } from '../../../api/markingChanged'
import { ApiError } from '../../../api/problem'
import { useVersion } from '../../../api/useVersion'
import type { Address } from '../../../lib/paths'
import { notifyDone } from '../../../ui/feedback/notify'
import { useApiForm } from '../../../ui/forms/useApiForm'
import { nameOf } from '../../../words/find'
import { markWork } from '../mutations'
import { type HandInPlace, submission } from '../queries'
import { t } from '../t'
import { type MarkValues, markLabel, markOf, markValues, pointsFault, sayMarkField } from './markValues'
import type { useQueue } from './useQueue'

type Options = {
  place: HandInPlace
  queue: ReturnType<typeof useQueue>
  heldAt: string | undefined
  onHold: (item: string | undefined) => void
  onGo: (to: Address) => unknown
  /** That it is saved, where one stays. */
  onSaved: (words: string) => void
}

/** The mark of a hand-in as it is typed, held against the version that was read when the typing began. */
export function useMark({ place, queue, heldAt, onHold, onGo, onSaved }: Options) {
  const cache = useQueryClient()
  const { value: handIn, etag, again } = useVersion(submission(place))
  const [isReplaced, setReplaced] = useState(false)
  const goesOn = useRef(false)
  const max = handIn.item.maxPoints
  const leave = async (words: string) => {
    const next = (await queue.next()) ?? queue.first
    void markingChanged(cache, place.session)
    notifyDone(next || !queue.isKnown ? words : t('handIn.savedLast', { learner: nameOf(handIn.learner) }))
    await onGo(next ?? queue.list)
  }
  const { form, submit, saving, faults } = useApiForm<MarkValues>({
    initialValues: markValues(handIn.mark, heldAt === handIn.item.id),
    validate: { points: pointsFault(max) },
    labelOf: markLabel,
    say: sayMarkField,
    readAgain: async () => markValues((await again()).mark),
    save: async (values) => {
      const saved = await markWork(place, etag, markOf(values, max)).catch((failure) => {
        setReplaced(failure instanceof ApiError && failure.code === 'handed-in-again')
        throw failure
      })
      cache.setQueryData(submission(place).queryKey, saved)
      onHold(values.hold ? handIn.item.id : undefined)
      const words = t('handIn.saved', { learner: nameOf(handIn.learner) })
      if (goesOn.current) return leave(words)
      await again()
      void markingChanged(cache, place.session)
      onSaved(words)
    },
  })
  return {
    form,
    faults,
    saving,
    handIn,
    isReplaced,
    save: (goOn: boolean) => {
      goesOn.current = goOn
      submit()
    },
  }
}
