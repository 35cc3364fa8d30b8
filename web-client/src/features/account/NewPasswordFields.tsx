import { PasswordInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { t } from '../../lib/messages'

type Props<V extends { newPassword: string; again: string }> = { form: UseFormReturnType<V> }

/** A new password, typed twice. */
export function NewPasswordFields<V extends { newPassword: string; again: string }>({ form }: Props<V>) {
  return (
    <>
      <PasswordInput label={t('password.new')} autoComplete="new-password" {...form.getInputProps('newPassword')} />
      <PasswordInput label={t('password.again')} autoComplete="new-password" {...form.getInputProps('again')} />
    </>
  )
}

/** The rules for the two, for `validate`. */
export const newPasswordRules = {
  newPassword: (value: string) => (value === '' ? t('form.required') : null),
  again: (value: string, values: { newPassword: string }) =>
    value === values.newPassword ? null : t('password.differ'),
}
