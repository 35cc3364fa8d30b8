import { Stack, Text, TextInput } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { t } from '../../lib/messages'
import { momentFault, readInstant, writeMoment } from '../../lib/moments'
import { DateTimeField } from '../../ui/DateTimeField'
import { FormButtons } from '../../ui/form/Fields'
import { FormFaults } from '../../ui/form/FormFaults'
import { required } from '../../ui/form/rules'
import { useApiForm } from '../../ui/form/useApiForm'
import { notifyDone } from '../../ui/notify'
import { createCategory, updateCategory } from './mutations'
import { category } from './queries'

type Props = { onDone: () => void }

export function NewCategoryForm({ onDone }: Props) {
  return (
    <CategoryForm
      start={{ name: '', startsAt: null, endsAt: null }}
      act={t('categories.create')}
      said={(name) => t('categories.created', { name })}
      save={createCategory}
      onDone={onDone}
    />
  )
}

export function EditCategoryForm({ id, onDone }: Props & { id: string }) {
  const { value, etag } = useSuspenseQuery(category(id)).data
  return (
    <CategoryForm
      start={value}
      act={t('form.save')}
      said={(name) => t('categories.saved', { name })}
      save={(body) => updateCategory(id, etag, body)}
      onDone={onDone}
    />
  )
}

type Details = Required<Schemas['CategoryRequest']>
type FormProps = Props & {
  start: Details
  act: string
  said: (name: string) => string
  save: (body: Details) => Promise<unknown>
}

function CategoryForm({ start, act, said, save, onDone }: FormProps) {
  const cache = useQueryClient()
  const zone = useMyZone()
  const now = useNow()
  const from = { zone, bound: 'start' } as const
  const until = { zone, bound: 'end' } as const
  const { form, submit, saving, faults } = useApiForm({
    initialValues: {
      name: start.name,
      startsAt: writeMoment(start.startsAt, zone),
      endsAt: writeMoment(start.endsAt, zone),
    },
    validate: {
      name: required,
      startsAt: (text) => momentFault(text, from),
      endsAt: (text) => momentFault(text, until),
    },
    save: async ({ name, startsAt, endsAt }) => {
      await save({ name: name.trim(), startsAt: readInstant(startsAt, from), endsAt: readInstant(endsAt, until) })
      await cache.invalidateQueries({ queryKey: ['categories'] })
      notifyDone(said(name.trim()))
      onDone()
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <FormFaults faults={faults} />
      <Stack gap="sm">
        <TextInput label={t('categories.name')} maxLength={200} data-autofocus {...form.getInputProps('name')} />
        <Text size="sm" c="dimmed">
          {t('categories.inform')}
        </Text>
        <DateTimeField
          label={t('categories.startsAt')}
          {...{ zone, now, viewerZone: zone, bound: 'start' }}
          {...form.getInputProps('startsAt')}
        />
        <DateTimeField
          label={t('categories.endsAt')}
          {...{ zone, now, viewerZone: zone, bound: 'end' }}
          {...form.getInputProps('endsAt')}
        />
      </Stack>
      <FormButtons saving={saving} save={act} onCancel={onDone} />
    </form>
  )
}
