import { NumberInput, Stack, TextInput } from '@mantine/core'
import type { Schemas } from '../../api/schemas'
import { FormButtons } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { required } from '../../ui/forms/rules'
import { useApiForm } from '../../ui/forms/useApiForm'
import { createToken } from './mutations'
import { t } from './t'

type Props = { onMade: (token: Schemas['CreatedPersonalToken']) => void; onCancel: () => void }

const isDays = (days: unknown) => Number.isInteger(days) && Number(days) >= 1 && Number(days) <= 365

/** A new token: what it is for, and how long it lasts. */
export function TokenForm({ onMade, onCancel }: Props) {
  const { form, submit, saving, faults } = useApiForm({
    initialValues: { name: '', expiresInDays: 90 },
    validate: { name: required, expiresInDays: (days) => (isDays(days) ? null : t('tokens.daysWrong')) },
    save: async ({ name, expiresInDays }) => onMade(await createToken({ name: name.trim(), expiresInDays })),
  })
  return (
    <form onSubmit={submit} noValidate>
      <FormFaults faults={faults} />
      <Stack gap="sm">
        <TextInput
          label={t('tokens.name')}
          description={t('tokens.nameRule')}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <NumberInput
          label={t('tokens.days')}
          description={t('tokens.daysRule')}
          allowDecimal={false}
          allowNegative={false}
          w={160}
          {...form.getInputProps('expiresInDays')}
        />
      </Stack>
      <FormButtons saving={saving} save={t('tokens.create')} onCancel={onCancel} />
    </form>
  )
}
