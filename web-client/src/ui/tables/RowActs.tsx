import { Button, Group } from '@mantine/core'
import { RowMenu } from './RowMenu'

export type RowAct = {
  label: string
  /** The act and its row, for who hears the page: "Edit “Onboarding”". */
  name: string
  /** It takes something away. */
  takes?: boolean
} & ({ run: () => void } | { href: string })

type Props = {
  acts: readonly RowAct[]
  /** Acts that wait behind a button, and what that button is called: "More about Grace Hopper". */
  more?: { name: string; acts: readonly RowAct[] } | undefined
}

/** What can be done with one row, at its end. */
export function RowActs({ acts, more }: Props) {
  return (
    <Group gap={4} wrap="nowrap" component="span" display="inline-flex" mx={{ base: -8, md: 0 }}>
      {acts.map((act) => (
        <Button
          key={act.name}
          variant="subtle"
          size="compact-sm"
          aria-label={act.name}
          {...(act.takes ? { c: 'var(--bad)' } : {})}
          {...('href' in act ? { component: 'a', href: act.href } : { onClick: act.run })}
        >
          {act.label}
        </Button>
      ))}
      {more && more.acts.length > 0 && <RowMenu {...more} />}
    </Group>
  )
}
