import { ActionIcon, Menu } from '@mantine/core'
import { useRef } from 'react'
import type { RowAct } from './RowActs'

type Props = { name: string; acts: readonly RowAct[] }

/** More acts of a row, behind one button, which has the focus again before anything opens. */
export function RowMenu({ name, acts }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const item = (act: RowAct) => {
    const colour = act.takes ? { c: 'var(--bad)' } : {}
    if ('href' in act) return { component: 'a' as const, href: act.href, ...colour }
    const run = () => {
      button.current?.focus()
      act.run()
    }
    return { onClick: run, ...colour }
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
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act.name} aria-label={act.name} {...item(act)}>
            {act.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
