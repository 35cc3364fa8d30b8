import { Button, Group } from '@mantine/core'

export type RowAct = {
  label: string
  /** The act and its row, for who hears the page: "Edit “Onboarding”". */
  name: string
  run: () => void
}

/** What can be done with one row, at its end. */
export function RowActs({ acts }: { acts: readonly RowAct[] }) {
  return (
    <Group gap={4} wrap="nowrap" component="span" display="inline-flex" mx={{ base: -8, md: 0 }}>
      {acts.map(({ label, name, run }) => (
        <Button key={name} variant="subtle" size="compact-sm" aria-label={name} onClick={run}>
          {label}
        </Button>
      ))}
    </Group>
  )
}
