import { Skeleton, VisuallyHidden } from '@mantine/core'
import { t } from '../../words/common'
import { Section } from '../frame/Section'

const rows = (n: number) => Array.from({ length: n }, (_, row) => row)

/** Grey lines where text will stand. */
export function LinesSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t('list.loading')}</VisuallyHidden>
      {rows(lines).map((line) => (
        <Skeleton key={line} height={12} mb={12} width={`${90 - (line % 3) * 18}%`} />
      ))}
    </div>
  )
}

/** A card that is on its way. */
export function CardSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <Section>
      <LinesSkeleton lines={lines} />
    </Section>
  )
}

/** A page that is on its way: its title and two cards. */
export function PageSkeleton() {
  return (
    <div>
      <Skeleton height={26} width={220} mb={28} />
      <CardSkeleton lines={4} />
      <CardSkeleton lines={3} />
    </div>
  )
}
