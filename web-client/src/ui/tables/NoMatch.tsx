import { Button } from '@mantine/core'
import { t } from '../../words/tables'
import { EmptyState } from '../feedback/EmptyState'
import { focusPage } from '../frame/focusAbove'

/** A list that has rows, but none that the filters let through. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState
      action={
        <Button
          variant="default"
          onClick={() => {
            focusPage()
            onClear()
          }}
        >
          {t('list.clear')}
        </Button>
      }
    >
      {t('list.noMatch')}
    </EmptyState>
  )
}
