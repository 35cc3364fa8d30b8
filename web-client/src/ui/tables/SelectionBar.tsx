import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../../words/tables'
import type { Selection } from './selection'

/** What can be done with the chosen rows; there only while some are. */
export function SelectionBar({ selection, children }: { selection: Selection; children: ReactNode }) {
  const count = selection.selected.size
  if (count === 0) return null
  return (
    <Group gap="sm" mb="sm" role="status">
      <b>{t('list.selected', { count })}</b>
      {children}
      <Button variant="subtle" onClick={() => selection.onSelect(new Set())}>
        {t('list.unselect')}
      </Button>
    </Group>
  )
}
