import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = ButtonProps & { busy: boolean; onClick: () => unknown; children: ReactNode }

/** A button whose act takes a moment, and which stands there afterwards: it keeps the focus, which a disabled one loses. */
export function BusyButton({ busy, onClick, children, ...look }: Props) {
  return (
    <Button {...look} aria-busy={busy} aria-disabled={busy} opacity={busy ? 0.6 : 1} onClick={() => busy || onClick()}>
      {children}
    </Button>
  )
}
