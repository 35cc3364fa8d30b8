import { Button, Group } from '@mantine/core'
import { t } from '../../lib/messages'
import { Note } from '../../ui/Note'
import { changedFields, labelOf, type Values } from './values'

type Props = { base: Values; theirs: Values; onKeepMine: () => void; onTakeTheirs: () => void }

/** Somebody else was faster: what they changed, and the two ways on. */
export function StaleNote({ base, theirs, onKeepMine, onTakeTheirs }: Props) {
  const fields = changedFields(theirs, base)
    .map(labelOf)
    .filter((label) => label !== undefined)
    .map((label) => `“${label}”`)
  return (
    <Note tone="bad">
      {fields.length ? t('sessionForm.stale', { fields: fields.join(', ') }) : t('sessionForm.staleUnknown')}
      <Group gap="sm" mt="xs">
        <Button size="xs" onClick={onKeepMine}>
          {t('sessionForm.keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {t('sessionForm.takeTheirs')}
        </Button>
      </Group>
    </Note>
  )
}
