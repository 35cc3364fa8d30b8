import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../api/schemas'
import { ConfirmDestructive } from '../../ui/dialogs/ConfirmDestructive'
import { BusyButton } from '../../ui/feedback/BusyButton'
import { notifyDone } from '../../ui/feedback/notify'
import { focusPage } from '../../ui/frame/focusAbove'
import { applyImport, discardImport, downloadReport } from './mutations'
import { allOf, canApply, changesOf, isRunning } from './outcomes'
import { t } from './t'

type Props = {
  each: Schemas['ImportResponse']
  /** Is told why something was refused, and with nothing when it is tried again. */
  onRefused: (why: unknown) => void
}

/** What can be done with an import as it stands; taking something away is asked about once. */
export function ImportActs({ each, onRefused }: Props) {
  const cache = useQueryClient()
  const [asking, setAsking] = useState<'apply' | 'discard'>()
  const file = each.fileName ?? 'import.csv'
  const told = { onMutate: () => onRefused(undefined), onError: onRefused }
  const apply = useMutation({ mutationFn: () => applyImport(cache, each.id), onSuccess: focusPage, ...told })
  const report = useMutation({
    mutationFn: () => downloadReport(each.id, t('imports.reportName', { file })),
    ...told,
  })
  const discard = async () => {
    await discardImport(cache, each.id)
    notifyDone(t('imports.discarded'))
  }
  const count = changesOf(each.counts)
  const { removed } = each.counts
  return (
    <>
      {(each.state === 'PLANNED' || each.state === 'PLANNING') && (
        <Button variant="default" disabled={apply.isPending} onClick={() => setAsking('discard')}>
          {t('imports.discard')}
        </Button>
      )}
      {!isRunning(each) && allOf(each.counts) > 0 && (
        <BusyButton variant="default" busy={report.isPending} onClick={() => report.mutate()}>
          {t('imports.report')}
        </BusyButton>
      )}
      {canApply(each) && (
        <BusyButton busy={apply.isPending} onClick={() => (removed > 0 ? setAsking('apply') : apply.mutate())}>
          {t('imports.apply', { count })}
        </BusyButton>
      )}
      <ConfirmDestructive
        opened={asking === 'apply'}
        onClose={() => setAsking(undefined)}
        onDone={focusPage}
        title={t('imports.applyAsk', { count, file })}
        goes={[t('imports.goes', { count: removed })]}
        act={t('imports.apply', { count })}
        onConfirm={() => applyImport(cache, each.id)}
      />
      <ConfirmDestructive
        opened={asking === 'discard'}
        onClose={() => setAsking(undefined)}
        onDone={focusPage}
        title={t('imports.discardAsk', { file })}
        goes={[t('imports.discardGoes')]}
        act={t('imports.discard')}
        onConfirm={discard}
      >
        <p>{t('imports.discardStays')}</p>
      </ConfirmDestructive>
    </>
  )
}
