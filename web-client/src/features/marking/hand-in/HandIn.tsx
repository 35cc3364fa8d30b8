import { useHotkeys } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '../../../api/me'
import type { Address } from '../../../lib/paths'
import { Note } from '../../../ui/feedback/Note'
import { Pill } from '../../../ui/feedback/Pill'
import { PageHeader } from '../../../ui/frame/PageHeader'
import { Section } from '../../../ui/frame/Section'
import { nameOf } from '../../../words/find'
import { type HandInPlace, submission } from '../queries'
import type { HandInSearch } from '../search'
import { t } from '../t'
import { HandedInAgain } from './HandedInAgain'
import styles from './handIn.module.css'
import { MarkForm } from './MarkForm'
import { Paper } from './Paper'
import { QueueList } from './QueueList'
import { Steps } from './Steps'
import { useQueue } from './useQueue'

type Props = {
  place: HandInPlace
  search: HandInSearch
  /** Somebody came from the one before, to go on marking. */
  isOnward: boolean
  /** At which assignment the last mark was held back. */
  heldAt: string | undefined
  onHold: (item: string | undefined) => void
  onGo: (to: Address) => unknown
}

/** One hand-in with its files, what came before it, and the mark. */
export function HandIn({ place, search, isOnward, heldAt, onHold, onGo }: Props) {
  const me = useMe()
  const { value } = useSuspenseQuery(submission(place)).data
  const queue = useQueue(value, search)
  const { learner, item, session, late } = value
  const isMarkable = learner.id !== me.id && !value.replaced
  const goOn = async () => {
    const to = (await queue.next()) ?? queue.list
    await onGo(to)
  }
  const goBack = () => queue.previous && onGo(queue.previous)
  useHotkeys([
    ['j', () => void goOn()],
    ['k', () => void goBack()],
  ])
  return (
    <>
      <PageHeader
        title={t('handIn.title', { learner: nameOf(learner), item: item.title })}
        crumbs={[
          ...(search.of === 'all' ? [] : [{ label: session.title }]),
          { label: t('marking.title'), to: queue.list },
        ]}
        status={late && <Pill tone="warn">{t('marking.late')}</Pill>}
        actions={<Steps hasPrevious={queue.previous !== undefined} onPrevious={goBack} onNext={goOn} />}
        {...(isOnward && isMarkable ? { beneath: {} } : {})}
      />
      <div className={styles.beside}>
        <QueueList queue={queue} here={value.id} />
        <div className={styles.main}>
          <Paper handIn={value} search={search} />
          {value.replaced && <HandedInAgain handIn={value} search={search} />}
          {learner.id === me.id && <Note tone="brand">{t('handIn.own')}</Note>}
          {isMarkable && (
            <Section title={t('handIn.your')}>
              <MarkForm {...{ place, search, queue, isOnward, heldAt, onHold, onGo }} />
            </Section>
          )}
        </div>
      </div>
    </>
  )
}
