import type { UseFormReturnType } from '@mantine/form'
import { t } from '../../lib/messages'
import { PasswordField } from '../../ui/PasswordField'

type Props<V extends { newPassword: string; again: string }> = { form: UseFormReturnType<V> }

/** A new password, typed twice. */
export function NewPasswordFields<V extends { newPassword: string; again: string }>({ form }: Props<V>) {
  return (
    <>
      <PasswordField label={t('password.new')} autoComplete="new-password" {...form.getInputProps('newPassword')} />
      <PasswordField label={t('password.again')} autoComplete="new-password" {...form.getInputProps('again')} />
    </>
  )
}

/** The rules for the two, for `validate`. */
export const newPasswordRules = {
  newPassword: (value: string) => (value === '' ? t('form.required') : null),
  again: (value: string, values: { newPassword: string }) =>
    value === values.newPassword ? null : t('password.differ'),
}
