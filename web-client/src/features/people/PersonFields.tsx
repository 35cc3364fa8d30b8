import { Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import type { Role } from '../../api/me'
import type { Schemas } from '../../api/schemas'
import { orNull } from '../../lib/given'
import { ZoneField } from '../../ui/dates/ZoneField'
import { LanguageField } from '../../ui/forms/LanguageField'
import { required } from '../../ui/forms/rules'
import { useTaken } from '../../words/useTaken'
import { t } from './t'

/** What is typed about a person. */
export type PersonValues = {
  firstName: string
  lastName: string
  email: string
  role: Role
  externalId: string
  timeZone: string | null
  language: string | null
}

export const personRules = { firstName: required, lastName: required, email: required }

export const personValues = (user?: Schemas['UserResponse']): PersonValues => ({
  firstName: user?.firstName ?? '',
  lastName: user?.lastName ?? '',
  email: user?.email ?? '',
  role: user?.role ?? 'LEARNER',
  externalId: user?.externalId ?? '',
  timeZone: user?.timeZone ?? null,
  language: user?.language ?? null,
})

export const personDetails = (values: PersonValues) => ({
  firstName: values.firstName.trim(),
  lastName: values.lastName.trim(),
  email: values.email.trim(),
  role: values.role,
  externalId: orNull(values.externalId),
  timeZone: values.timeZone,
  language: values.language,
})

type Props<V extends PersonValues> = {
  form: UseFormReturnType<V>
  /** The person who is edited, under the address that they have. */
  own?: { id: string; email: string }
  /** The roles that one may give. */
  roles: readonly Role[]
  roleRule?: string | undefined
  /** What a new account needs besides. */
  children?: ReactNode
}

export function PersonFields<V extends PersonValues>({ form, own, roles, roleRule, children }: Props<V>) {
  const email = form.getInputProps('email')
  const taken = useTaken('email', form.values.email, own && { id: own.id, unless: own.email })
  return (
    <>
      <TextInput
        label={t('people.firstName')}
        withAsterisk
        aria-required
        autoComplete="off"
        {...form.getInputProps('firstName')}
      />
      <TextInput
        label={t('people.lastName')}
        withAsterisk
        aria-required
        autoComplete="off"
        {...form.getInputProps('lastName')}
      />
      <TextInput
        label={t('people.email')}
        withAsterisk
        aria-required
        type="email"
        autoComplete="off"
        {...email}
        error={email.error ?? taken}
      />
      {children}
      <Select
        label={t('people.role')}
        description={roleRule}
        allowDeselect={false}
        data={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        {...form.getInputProps('role')}
      />
      <ZoneField
        label={t('people.zone')}
        description={t('people.zoneRule')}
        placeholder={t('people.zoneNone')}
        {...form.getInputProps('timeZone')}
      />
      <LanguageField {...form.getInputProps('language')} />
      <TextInput
        label={t('people.externalId')}
        description={t('people.externalIdRule')}
        autoComplete="off"
        {...form.getInputProps('externalId')}
      />
    </>
  )
}
