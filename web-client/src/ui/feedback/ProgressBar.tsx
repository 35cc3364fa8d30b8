import { Progress, Text } from '@mantine/core'

/** How much of something is done, with the words beneath: "8 of 13 done". */
export function ProgressBar({ done, total, words }: { done: number; total: number; words: string }) {
  return (
    <div>
      <Progress.Root size={6} aria-hidden="true">
        <Progress.Section value={total ? (done / total) * 100 : 0} color="var(--learn-bar)" />
      </Progress.Root>
      <Text c="dimmed" size="sm" mt={2}>
        {words}
      </Text>
    </div>
  )
}
