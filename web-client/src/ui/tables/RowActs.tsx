import { Button, Group } from '@mantine/core'
import { Link } from '../frame/Link'
import type { RowAct } from './RowAct'
import { RowMenu } from './RowMenu'

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
        <Act key={act.name} act={act} />
      ))}
      {more && more.acts.length > 0 && <RowMenu {...more} />}
    </Group>
  )
}

function Act({ act }: { act: RowAct }) {
  const look = {
    variant: 'subtle',
    size: 'compact-sm',
    'aria-label': act.name,
    children: act.label,
    ...(act.takes ? { c: 'var(--bad)' } : {}),
  } as const
  return 'to' in act ? <Button component={Link} to={act.to} {...look} /> : <Button onClick={act.run} {...look} />
}
