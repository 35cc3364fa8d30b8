import { Button, type ButtonProps } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'

type Props = Omit<ButtonProps, 'loading'> & {
  busy: boolean
  type?: 'submit'
  onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown
  children: ReactNode
}

/** A button whose act takes a moment: it keeps the focus meanwhile, which a disabled one loses. */
export function BusyButton({ busy, onClick, children, ...look }: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <Button {...look} aria-busy={busy} aria-disabled={busy} opacity={busy ? 0.6 : 1} onClick={press}>
      {children}
    </Button>
  )
}
