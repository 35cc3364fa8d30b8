import { TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { DateTimeField } from '../../ui/dates/DateTimeField'
import { FormButtons } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { useApiForm } from '../../ui/forms/useApiForm'
import { showPercent } from '../../words/tracking'
import styles from './learner.module.css'
import { reportScore, scoresChanged } from './mutations'
import { type Place, reportedScore } from './queries'
import { requestOf, rulesFor, type ScoreValues, valuesOf } from './scoreValues'
import { t } from './t'

type Kept = { value: Schemas['ResultResponse']; etag: string }

type Props = {
  place: Place
  /** Whose score for what, and the zone in which its moment is typed: the session's. */
  about: { name: string; item: string; zone: string }
  /** What was reported before. */
  kept: Kept | undefined
  onClose: () => void
  /** That it is saved, in words. */
  onSaved: (words: string) => void
}

/** A score, and when it was achieved. */
export function ScoreForm({ place, about: { name, item, zone }, kept, onClose, onSaved }: Props) {
  const cache = useQueryClient()
  const viewerZone = useMyZone()
  const now = useNow()
  const [before, setBefore] = useState(kept)
  const reading = { zone, bound: 'start' } as const
  const readAgain = async (): Promise<ScoreValues> => {
    const next = await cache.fetchQuery(reportedScore(place))
    setBefore(next)
    return valuesOf(next.value, zone)
  }
  const { form, submit, saving, faults } = useApiForm<ScoreValues>({
    draft: place.item,
    initialValues: valuesOf(kept?.value, zone),
    validate: rulesFor(reading),
    ...(before ? { readAgain } : {}),
    save: async (values) => {
      const { result, warnings } = await reportScore(place, requestOf(values, before?.value, reading), before?.etag)
      const saved = t('learner.saved', { name, item, score: showPercent(result.score) })
      onSaved([saved, ...warnings.map(({ detail }) => detail)].join(' '))
      onClose()
      await scoresChanged(cache, place.session)
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <FormFaults faults={faults} />
      <TextInput
        label={t('learner.score')}
        description={t('learner.scoreHint')}
        inputMode="decimal"
        autoComplete="off"
        data-autofocus
        mb="md"
        {...form.getInputProps('score')}
      />
      <DateTimeField label={t('learner.at')} {...reading} {...{ viewerZone, now }} {...form.getInputProps('at')} />
      <p className={styles.soft}>{t('learner.atHint')}</p>
      <FormButtons saving={saving} save={t(before ? 'learner.saveCorrection' : 'learner.save')} onCancel={onClose} />
    </form>
  )
}
