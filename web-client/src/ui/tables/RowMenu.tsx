import { ActionIcon, Menu } from '@mantine/core'
import { useRef } from 'react'
import { Link } from '../frame/Link'
import type { RowAct } from './RowAct'

type Props = { name: string; acts: readonly RowAct[] }

/** More acts of a row, behind one button, which has the focus again before anything opens. */
export function RowMenu({ name, acts }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const item = (act: RowAct) => {
    const look = {
      'aria-label': act.name,
      children: act.label,
      ...(act.takes ? { c: 'var(--bad)' } : {}),
    }
    if ('to' in act) return <Menu.Item key={act.name} component={Link} to={act.to} {...look} />
    const run = () => {
      button.current?.focus()
      act.run()
    }
    return <Menu.Item key={act.name} onClick={run} {...look} />
  }
  return (
    <Menu
      position="bottom-end"
      shadow="md"
      transitionProps={{ duration: 0 }}
      // the first act has the focus at once
      withInitialFocusPlaceholder={false}
      menuItemTabIndex={0}
    >
      <Menu.Target>
        <ActionIcon ref={button} variant="subtle" size="md" aria-label={name}>
          <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
            <circle cx="3" cy="8" r="1.4" />
            <circle cx="8" cy="8" r="1.4" />
            <circle cx="13" cy="8" r="1.4" />
          </svg>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{acts.map(item)}</Menu.Dropdown>
    </Menu>
  )
}
