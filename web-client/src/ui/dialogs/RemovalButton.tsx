import { Button } from '@mantine/core'
import { type Removal, useRemoval } from './useRemoval'

/** The button at the top of a page that takes away what the page is about. */
export function RemovalButton({ removal, children }: { removal: Removal; children: string }) {
  const { ask, dialog } = useRemoval()
  return (
    <>
      <Button variant="default" onClick={() => void ask(removal)}>
        {children}
      </Button>
      {dialog}
    </>
  )
}
