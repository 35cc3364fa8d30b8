import { Button, Stack } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCommonPasswords } from '../../api/commonPasswords'
import { me } from '../../api/me'
import { Note } from '../../ui/feedback/Note'
import { notifyDone } from '../../ui/feedback/notify'
import { CheckboxField } from '../../ui/forms/ChoiceFields'
import { SubmitButton } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { PasswordField } from '../../ui/forms/PasswordField'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { PlainFrame } from '../../ui/frame/PlainFrame'
import { Section } from '../../ui/frame/Section'
import { useGoOn, useWayBack } from './goOn'
import { changePassword } from './mutations'
import { NewPasswordFields, newPasswordRules } from './NewPasswordFields'
import { myTokenCount } from './queries'
import { t } from './t'

const route = getRouteApi('/change-password')

/** One's own password, chosen or changed; asked for where somebody else has set it. */
export function ChangePasswordPage() {
  const { back } = route.useSearch()
  const { passwordChangeRequired, username, firstName, lastName, email } = useSuspenseQuery(me).data
  const names = [username, firstName, lastName, email]
  // where somebody else set the password, no token is left to ask about
  const { data: tokens = 0 } = useQuery({ ...myTokenCount, enabled: !passwordChangeRequired })
  const goOn = useGoOn()
  const wayBack = useWayBack(back)
  const { common } = useCommonPasswords()
  const { form, submit, saving, faults } = useApiForm({
    initialValues: { currentPassword: '', newPassword: '', again: '', endTokens: true },
    validate: {
      currentPassword: (value) => (value === '' ? t('form.required') : null),
      ...newPasswordRules(names, common),
    },
    save: async ({ currentPassword, newPassword, endTokens }) => {
      await changePassword({ currentPassword, newPassword, endTokens })
      notifyDone(t('password.done'))
      goOn(back)
    },
  })
  return (
    <PlainFrame>
      <PageHeader title={t('password.title')} />
      {passwordChangeRequired && <Note tone="warn">{t('password.required')}</Note>}
      <Section>
        <form onSubmit={submit} noValidate>
          <FormFaults faults={faults} />
          <Stack gap="sm">
            <PasswordField
              label={t('password.current')}
              autoComplete="current-password"
              {...form.getInputProps('currentPassword')}
            />
            <NewPasswordFields form={form} names={names} />
            {tokens > 0 && (
              <CheckboxField
                label={t('password.endTokens', { count: tokens })}
                description={t('password.endTokensWhy')}
                {...form.getInputProps('endTokens', { type: 'checkbox' })}
              />
            )}
            <SubmitButton saving={saving} mt={4}>
              {t('password.submit')}
            </SubmitButton>
            {!passwordChangeRequired && (
              <Button component="a" variant="subtle" {...wayBack}>
                {t('form.cancel')}
              </Button>
            )}
          </Stack>
        </form>
      </Section>
    </PlainFrame>
  )
}
