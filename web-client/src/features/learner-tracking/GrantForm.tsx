import { NumberInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { isWholeWithin, numberOrNull, type TypedNumber } from '../../lib/typedNumber'
import { FormButtons } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { useApiForm } from '../../ui/forms/useApiForm'
import { grantAttempts, scoresChanged } from './mutations'
import type { Place } from './queries'
import { t } from './t'

type Props = {
  place: Place
  about: { name: string; item: string }
  /** How many more the learner has now than everybody. */
  extra: number
  onClose: () => void
  onSaved: (words: string) => void
}

type Values = { attempts: TypedNumber }

const fault = (typed: TypedNumber) =>
  numberOrNull(typed) === null || !isWholeWithin(typed, 0, 100) ? t('learner.extraFault') : null

/** More attempts at a quiz for one learner. */
export function GrantForm({ place, about, extra, onClose, onSaved }: Props) {
  const cache = useQueryClient()
  const { form, submit, saving, faults } = useApiForm<Values>({
    draft: place.item,
    initialValues: { attempts: extra },
    validate: { attempts: fault },
    save: async ({ attempts }) => {
      const { extra: count } = await grantAttempts(place, Number(attempts))
      onSaved(count > 0 ? t('learner.granted', { ...about, count }) : t('learner.grantedNone', about))
      onClose()
      await scoresChanged(cache, place.session)
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <FormFaults faults={faults} />
      <NumberInput
        label={t('learner.extra')}
        description={t('learner.extraHint')}
        allowDecimal={false}
        allowNegative={false}
        data-autofocus
        {...form.getInputProps('attempts')}
      />
      <FormButtons saving={saving} save={t('learner.grant')} onCancel={onClose} />
    </form>
  )
}
