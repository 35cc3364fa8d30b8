import type { UseFormReturnType } from '@mantine/form'
import { NewPasswordField, newPasswordFault } from '../../ui/forms/NewPasswordField'
import { PasswordField } from '../../ui/forms/PasswordField'
import { t } from './t'

type Fields = { newPassword: string; again: string }
type Names = readonly (string | null)[]
type Props<V extends Fields> = { form: UseFormReturnType<V>; names: Names }

/** A new password, typed twice. */
export function NewPasswordFields<V extends Fields>({ form, names }: Props<V>) {
  return (
    <>
      <NewPasswordField label={t('password.new')} names={names} {...form.getInputProps('newPassword')} />
      <PasswordField label={t('password.again')} autoComplete="new-password" {...form.getInputProps('again')} />
    </>
  )
}

/** The rules for the two, for `validate`. */
export const newPasswordRules = (names: Names, common: ReadonlySet<string>) => ({
  newPassword: (value: string) => newPasswordFault(value, names, common),
  again: (value: string, values: Fields) => (value === values.newPassword ? null : t('password.differ')),
})
