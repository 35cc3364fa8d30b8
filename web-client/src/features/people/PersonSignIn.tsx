import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommonPasswords } from '../../api/commonPasswords'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { Dialog } from '../../ui/dialogs/Dialog'
import { BusyButton } from '../../ui/feedback/BusyButton'
import { CopyOnce } from '../../ui/feedback/CopyOnce'
import { Note } from '../../ui/feedback/Note'
import { notifyDone } from '../../ui/feedback/notify'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { FormButtons } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { NewPasswordField, newPasswordFault } from '../../ui/forms/NewPasswordField'
import { useApiForm } from '../../ui/forms/useApiForm'
import { Section } from '../../ui/frame/Section'
import { showMomentAndZone } from '../../words/showDates'
import { createPasswordLink, setPassword } from './mutations'
import { fullName } from './peopleColumns'
import type { User } from './queries'
import { t } from './t'

type Link = Schemas['PasswordLinkResponse']

/** How somebody gets in: a link with which they choose a password, or a first password that is set for them. */
export function PersonSignIn({ user }: { user: User }) {
  const zone = useMyZone()
  const now = useNow()
  const [link, setLink] = useState<Link>()
  const [setting, setSetting] = useState(false)
  const name = fullName(user)
  const handOut = useMutation({
    mutationFn: () => createPasswordLink(user.id),
    onSuccess: setLink,
  })
  return (
    <Section title={t('people.signIn')}>
      {user.passwordSet ? (
        <p>{t('people.hasPassword', { name })}</p>
      ) : (
        <Note tone="warn">{t('people.hasNone', { name })}</Note>
      )}
      <Text size="sm" c="dimmed" mb="sm">
        {t('people.linkAbout')}
      </Text>
      <RefusalNote error={handOut.error} />
      <Group gap="sm">
        <BusyButton variant="default" busy={handOut.isPending} onClick={() => handOut.mutate()}>
          {t('people.link')}
        </BusyButton>
        <Button variant="default" onClick={() => setSetting(true)}>
          {t(user.passwordSet ? 'people.setNewPassword' : 'people.setPassword')}
        </Button>
      </Group>
      <Dialog opened={link !== undefined} onClose={() => setLink(undefined)} title={t('people.linkTitle', { name })}>
        {link && (
          <>
            <CopyOnce label={t('people.linkLabel')} secret={new URL(link.url, window.location.origin).href} />
            <p>{t('people.linkUntil', { moment: showMomentAndZone(link.expiresAt, zone, now) })}</p>
          </>
        )}
      </Dialog>
      <Dialog
        opened={setting}
        onClose={() => setSetting(false)}
        title={t(user.passwordSet ? 'people.setNewPasswordTitle' : 'people.setPasswordTitle', { name })}
      >
        <PasswordForm user={user} onDone={() => setSetting(false)} />
      </Dialog>
    </Section>
  )
}

/** A first password for somebody else, who chooses their own with it. */
function PasswordForm({ user, onDone }: { user: User; onDone: () => void }) {
  const cache = useQueryClient()
  const name = fullName(user)
  const names = [user.username, user.firstName, user.lastName, user.email]
  const { common } = useCommonPasswords()
  const { form, submit, saving, faults } = useApiForm({
    initialValues: { password: '' },
    validate: { password: (value) => newPasswordFault(value, names, common) },
    save: async ({ password }) => {
      await setPassword(user.id, password)
      void cache.invalidateQueries({ queryKey: ['people'] })
      notifyDone(t('people.passwordDone', { name }))
      onDone()
    },
  })
  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <FormFaults faults={faults} />
      <Text size="sm" c="dimmed" mb="sm">
        {t('people.setPasswordRule', { name })}
      </Text>
      <NewPasswordField label={t('people.password')} names={names} data-autofocus {...form.getInputProps('password')} />
      <FormButtons saving={saving} save={t('people.passwordSave')} onCancel={onDone} />
    </form>
  )
}
