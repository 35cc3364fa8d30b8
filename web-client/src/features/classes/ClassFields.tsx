import { Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { Schemas } from '../../api/schemas'
import { orNull } from '../../lib/given'
import { t } from '../../lib/messages'
import { Fields } from '../../ui/form/Fields'
import { required } from '../../ui/form/rules'

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

export function ClassFields<V extends ClassValues>({ form }: { form: UseFormReturnType<V> }) {
  return (
    <>
      <Fields>
        <TextInput label={t('classes.name')} {...form.getInputProps('name')} />
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
