import { Button, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { me } from '../../api/me'
import { t } from '../../lib/messages'
import { FormFaults } from '../../ui/form/FormFaults'
import { useApiForm } from '../../ui/form/useApiForm'
import { Note } from '../../ui/Note'
import { notifyDone } from '../../ui/notify'
import { PageHeader } from '../../ui/PageHeader'
import { PasswordField } from '../../ui/PasswordField'
import { PlainFrame } from '../../ui/PlainFrame'
import { Section } from '../../ui/Section'
import { useGoOn, within } from './goOn'
import { changePassword } from './mutations'
import { NewPasswordFields, newPasswordRules } from './NewPasswordFields'

const route = getRouteApi('/change-password')

/** One's own password, chosen or changed; asked for where somebody else has set it. */
export function ChangePasswordPage() {
  const { back } = route.useSearch()
  const { passwordChangeRequired } = useSuspenseQuery(me).data
  const goOn = useGoOn()
  const { form, submit, saving, faults } = useApiForm({
    initialValues: { currentPassword: '', newPassword: '', again: '' },
    validate: { currentPassword: newPasswordRules.newPassword, ...newPasswordRules },
    save: async ({ currentPassword, newPassword }) => {
      await changePassword({ currentPassword, newPassword })
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
            <NewPasswordFields form={form} />
            <Button type="submit" loading={saving} mt={4}>
              {t('password.submit')}
            </Button>
            {!passwordChangeRequired && (
              <Button component="a" variant="subtle" href={within(back)}>
                {t('form.cancel')}
              </Button>
            )}
          </Stack>
        </form>
      </Section>
    </PlainFrame>
  )
}
