import { Button, Group, Text } from '@mantine/core'
import { useRef } from 'react'
import { t } from '../lib/messages'

type Props = {
  /** Rows on this page. */
  shown: number
  page: { hasMore: boolean; nextCursor: string | null; total?: number | null }
  /** The cursor of this page, as the URL has it; undefined on the first. */
  cursor: string | undefined
  onCursor: (cursor: string | undefined) => void
}

/** Previous and Next of a list that is walked by cursors. After a reload the way back is to the first page. */
export function CursorPager({ shown, page, cursor, onCursor }: Props) {
  const trail = useRef<(string | undefined)[]>([])
  if (cursor === undefined) trail.current = []
  const known = trail.current.length > 0
  const next = () => {
    trail.current = [...trail.current, cursor]
    onCursor(page.nextCursor ?? undefined)
  }
  const previous = () => onCursor(trail.current.pop())
  const words =
    page.total == null ? t('list.shownOnly', { count: shown }) : t('list.shown', { shown, total: page.total })
  return (
    <Group justify="space-between" component="nav" aria-label={t('list.pages')}>
      <Text c="dimmed" role="status">
        {words}
      </Text>
      {(page.hasMore || cursor !== undefined) && (
        <Group gap="sm">
          <Button variant="default" disabled={cursor === undefined} onClick={previous}>
            {t(known || cursor === undefined ? 'list.previous' : 'list.first')}
          </Button>
          <Button variant="default" disabled={!page.hasMore} onClick={next}>
            {t('list.next')}
          </Button>
        </Group>
      )}
    </Group>
  )
}
