import type { PasswordInputProps } from '@mantine/core'
import { useCommonPasswords } from '../../api/commonPasswords'
import { type PasswordFault, passwordFault, SHORTEST } from '../../lib/passwordRule'
import { t } from '../../words/forms'
import { PasswordField } from './PasswordField'

type Names = readonly (string | null)[]

const wordsOf = (fault: PasswordFault, password: string) =>
  fault === 'required'
    ? t('form.required')
    : fault === 'too-short'
      ? t('newPassword.too-short', { least: SHORTEST, length: [...password].length })
      : t(`newPassword.${fault}`)

/** For `validate`: what is wrong with a new password of somebody who goes by these names; `common` are those tried first. */
export function newPasswordFault(password: string, names: Names, common: ReadonlySet<string>): string | null {
  const fault = passwordFault(password, names, common)
  return fault ? wordsOf(fault, password) : null
}

type Props = Omit<PasswordInputProps, 'description' | 'onFocus'> & {
  /** The names of whose password it is, as far as they are known. */
  names: Names
  /** What to say before anything is typed, besides the rule. */
  about?: string
}

/** A new password, which is told while it is typed whether it will be taken. */
export function NewPasswordField({ names, about, ...input }: Props) {
  const { common, read } = useCommonPasswords()
  const value = String(input.value ?? '')
  const fault = value === '' ? t('newPassword.rule', { least: SHORTEST }) : newPasswordFault(value, names, common)
  return (
    <PasswordField
      autoComplete="new-password"
      {...input}
      description={
        <>
          {about && <span>{about} </span>}
          <span aria-live="polite">{input.error ? '' : (fault ?? t('newPassword.fine'))}</span>
        </>
      }
      onFocus={read}
    />
  )
}
