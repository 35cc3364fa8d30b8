import { Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import { uploadToHandIn } from '../../../api/upload'
import { MarkdownEditor } from '../../../ui/content/MarkdownEditor'
import { Note } from '../../../ui/feedback/Note'
import { FormButtons } from '../../../ui/forms/Fields'
import { FormFaults } from '../../../ui/forms/FormFaults'
import { listField } from '../../../ui/forms/listField'
import { useApiForm } from '../../../ui/forms/useApiForm'
import { showMomentAndZone } from '../../../words/showDates'
import { type Opened, workChanged } from '../items'
import { t } from '../t'
import { FilesField, type SentFile } from './FilesField'
import { takes } from './parts'
import { handInWork, type Submission, type TaskPlace } from './submissions'

type Props = {
  opened: Opened
  place: TaskPlace
  /** What was handed in last: it is gone on from there. */
  last: Submission | undefined
  onDone: () => void
  onCancel?: () => void
}

type Values = { text: string; files: SentFile[] }

/** A text, files or both, to be handed in; what is typed outlives a reload. */
export function HandInForm({ opened, place, last, onDone, onCancel }: Props) {
  const cache = useQueryClient()
  const running = useRef(0)
  const [text, files] = [takes(opened, 'TEXT'), takes(opened, 'FILES')]
  const note = useCallback((count: number) => {
    running.current = count
  }, [])
  const { form, submit, saving, faults } = useApiForm<Values>({
    initialValues: valuesOf(last),
    draft: `hand-in-${last?.number ?? 0}`,
    labelOf: (path) => t(path.startsWith('files') ? 'assignment.files' : 'assignment.text'),
    validate: (values) =>
      running.current > 0 ? { files: t('assignment.stillSending') } : faultOf(values, text, files),
    save: async (values) => {
      await handInWork(place, {
        text: text && values.text.trim() !== '' ? values.text : null,
        files: files ? values.files.map(({ id }) => id) : [],
      })
      onDone()
      void workChanged(cache)
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <FormFaults faults={faults} />
      <NowLate dueAt={opened.item.dueAt} />
      <Stack gap="md">
        {text && (
          <MarkdownEditor
            label={t('assignment.text')}
            minRows={8}
            value={form.values.text}
            onChange={(value) => form.setFieldValue('text', value)}
            error={form.errors.text}
            data-path="text"
          />
        )}
        {files && (
          <FilesField
            send={uploadToHandIn(place.session, place.course, place.item)}
            onRunning={note}
            {...listField(form, 'files')}
          />
        )}
      </Stack>
      <FormButtons saving={saving} save={t('assignment.handIn')} {...(onCancel ? { onCancel } : {})} />
    </form>
  )
}

const valuesOf = (last: Submission | undefined): Values => ({
  text: last?.text ?? '',
  files: (last?.files ?? []).map(({ id, name, size }) => ({ id, name, size })),
})

/** Something has to be there. */
function faultOf(values: Values, text: boolean, files: boolean): Partial<Record<keyof Values, string>> {
  if ((text && values.text.trim() !== '') || (files && values.files.length > 0)) return {}
  if (!text) return { files: t('assignment.noFile') }
  return { text: t(files ? 'assignment.nothing' : 'assignment.noText') }
}

function NowLate({ dueAt }: { dueAt: string | null }) {
  const zone = useMyZone()
  const { now } = useClock()
  if (!dueAt || Date.parse(dueAt) > now.getTime()) return null
  return <Note tone="warn">{t('assignment.nowLate', { moment: showMomentAndZone(dueAt, zone, now) })}</Note>
}
