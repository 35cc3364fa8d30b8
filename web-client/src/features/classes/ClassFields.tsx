import { Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { Schemas } from '../../api/schemas'
import { orNull } from '../../lib/given'
import { Fields } from '../../ui/forms/Fields'
import { required } from '../../ui/forms/rules'
import { useTaken } from '../../words/useTaken'
import { t } from './t'

/** What is typed about a class. */
export type ClassValues = { name: string; description: string; externalId: string }

export const classRules = { name: required }

export const classValues = (group?: Schemas['ClassDetails']): ClassValues => ({
  name: group?.name ?? '',
  description: group?.description ?? '',
  externalId: group?.externalId ?? '',
})

export const classDetails = ({ name, description, externalId }: ClassValues): Schemas['ClassDetails'] => ({
  name: name.trim(),
  description: orNull(description),
  externalId: orNull(externalId),
})

type Props<V extends ClassValues> = {
  form: UseFormReturnType<V>
  /** The class that is edited, under the name that it has. */
  own?: { id: string; name: string }
}

export function ClassFields<V extends ClassValues>({ form, own }: Props<V>) {
  const name = form.getInputProps('name')
  const taken = useTaken('className', form.values.name, own && { id: own.id, unless: own.name })
  return (
    <>
      <Fields>
        <TextInput
          label={t('classes.name')}
          description={t('classes.nameRule')}
          withAsterisk
          aria-required
          {...name}
          error={name.error ?? taken}
        />
        <TextInput
          label={t('classes.externalId')}
          description={t('classes.externalIdRule')}
          {...form.getInputProps('externalId')}
        />
      </Fields>
      <Textarea
        label={t('classes.description')}
        rows={3}
        resize="vertical"
        my="sm"
        {...form.getInputProps('description')}
      />
    </>
  )
}
