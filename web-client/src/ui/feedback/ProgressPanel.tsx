import { Group, Progress, Text } from '@mantine/core'
import { t } from '../../words/forms'
import { Section } from '../frame/Section'

type Props = {
  /** What is being done: "Reading march-roster.csv". */
  title: string
  done: number
  total: number | null
  /** When it began and what the clock shows now, for rate and time left. */
  startedAt: string | null
  now: Date
}

function timeLeft(seconds: number): string {
  return seconds < 90
    ? t('progress.secondsLeft', { count: Math.max(1, Math.round(seconds)) })
    : t('progress.minutesLeft', { count: Math.round(seconds / 60) })
}

/** Long work under way: rows, rate, time left. */
export function ProgressPanel({ title, done, total, startedAt, now }: Props) {
  const seconds = startedAt ? (now.getTime() - Date.parse(startedAt)) / 1000 : 0
  const rate = seconds > 1 ? done / seconds : 0
  const words = [
    total === null ? t('progress.rowsSoFar', { count: done }) : t('progress.rows', { done, total }),
    rate >= 1 && t('progress.rate', { count: Math.round(rate) }),
    rate > 0 && total !== null && done < total && timeLeft((total - done) / rate),
  ].filter(Boolean)
  return (
    <Section title={title}>
      <Progress.Root size="md">
        <Progress.Section
          value={total ? (done / total) * 100 : 100}
          animated={total === null}
          color="var(--learn-bar)"
          aria-label={title}
        />
      </Progress.Root>
      <Group mt="xs">
        <Text c="dimmed" size="sm">
          {words.join(' · ')}
        </Text>
      </Group>
    </Section>
  )
}
