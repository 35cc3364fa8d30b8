import { Button, CopyButton, Group, TextInput } from '@mantine/core'
import { t } from '../../words/forms'
import { Note } from './Note'

/** A secret that is shown this once: a token, a link. */
export function CopyOnce({ label, secret }: { label: string; secret: string }) {
  return (
    <div>
      <Note tone="warn">{t('copy.once')}</Note>
      <Group align="end" gap="sm" wrap="nowrap">
        <TextInput
          label={label}
          value={secret}
          readOnly
          flex={1}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant={copied ? 'default' : 'filled'} onClick={copy}>
              {t(copied ? 'copy.copied' : 'copy.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  )
}
