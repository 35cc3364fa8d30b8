import { Stack, Text, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { useVersion } from '../../api/useVersion'
import { readInstant, writeMoment } from '../../lib/moments'
import { DateTimeField } from '../../ui/dates/DateTimeField'
import { notifyDone } from '../../ui/feedback/notify'
import { FormButtons } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { required } from '../../ui/forms/rules'
import { useApiForm } from '../../ui/forms/useApiForm'
import { momentFault } from '../../words/momentFault'
import { useTaken } from '../../words/useTaken'
import { createCategory, updateCategory } from './mutations'
import { category } from './queries'
import { t } from './t'

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
  const { value, etag, again } = useVersion(category(id))
  return (
    <CategoryForm
      own={id}
      start={value}
      readAgain={again}
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
  /** The category that is edited. */
  own?: string
  readAgain?: () => Promise<Details>
  save: (body: Details) => Promise<unknown>
}

function CategoryForm({ start, act, said, own, readAgain, save, onDone }: FormProps) {
  const cache = useQueryClient()
  const zone = useMyZone()
  const now = useNow()
  const from = { zone, bound: 'start' } as const
  const until = { zone, bound: 'end' } as const
  const written = ({ name, startsAt, endsAt }: Details) => ({
    name,
    startsAt: writeMoment(startsAt, zone),
    endsAt: writeMoment(endsAt, zone),
  })
  const { form, submit, saving, faults } = useApiForm({
    draft: own ?? 'new',
    initialValues: written(start),
    ...(readAgain ? { readAgain: async () => written(await readAgain()) } : {}),
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
  const name = form.getInputProps('name')
  const taken = useTaken('category', form.values.name, own ? { id: own, unless: start.name } : undefined)
  return (
    <form onSubmit={submit} noValidate>
      <FormFaults faults={faults} />
      <Stack gap="sm">
        <TextInput
          label={t('categories.name')}
          withAsterisk
          aria-required
          maxLength={200}
          data-autofocus
          {...name}
          error={name.error ?? taken}
        />
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
