import { Text } from '@mantine/core'
import { DoneBar } from './DoneBar'

/** How far somebody is, with the words beneath: "62 % done". */
export function ProgressBar({ percent, words }: { percent: number; words: string }) {
  return (
    <div>
      <DoneBar percent={percent} />
      <Text c="dimmed" size="sm" mt={2}>
        {words}
      </Text>
    </div>
  )
}
