import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { Pill } from '../../ui/feedback/Pill'
import type { RowAct } from '../../ui/tables/RowAct'
import { RowActs } from '../../ui/tables/RowActs'
import type { Tone } from '../../words/accessPill'
import { nameOf } from '../../words/find'
import { showMomentShort } from '../../words/showDates'
import { showPercent } from '../../words/tracking'
import styles from './learner.module.css'
import type { LearnerItem } from './queries'
import { t } from './t'

const TONES: Record<Schemas['MyItemState'], Tone> = {
  DONE: 'learn',
  STARTED: 'brand',
  NOT_STARTED: 'quiet',
  NOT_OPEN: 'quiet',
}

type Say = (moment: string) => string

type Props = { item: LearnerItem; acts: RowAct[]; waits: boolean }

/** A heading, or an item with how far the learner is with it and what it scored. */
export function ItemRow({ item, acts, waits }: Props) {
  const zone = useMyZone()
  const now = useNow()
  const say: Say = (moment) => showMomentShort(moment, zone, now)
  if (item.state === null)
    return (
      <li className={styles.heading}>
        <h3>{item.title}</h3>
      </li>
    )
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <span className={styles.title}>{item.title}</span>
        <span className={styles.facts}>{factsOf(item, say).join(' · ')}</span>
      </div>
      <div className={styles.state}>
        <Pill tone={TONES[item.state]}>{t(`learner.state.${item.state}`)}</Pill>
        {waits && <Pill tone="warn">{t('learner.waits')}</Pill>}
        <When item={item} say={say} />
      </div>
      <Scored item={item} say={say} />
      <div className={styles.acts}>{acts.length > 0 && <RowActs acts={acts} />}</div>
    </li>
  )
}

const factsOf = ({ kind, required, opensAt, state }: LearnerItem, say: Say) => [
  t(`kind.${kind}`),
  ...(required ? [] : [t('fact.optional')]),
  ...(state === 'NOT_OPEN' && opensAt ? [t('learner.opens', { moment: say(opensAt) })] : []),
]

/** The one moment that matters for its state: when it was done, since when it is overdue, until when it is due. */
function When({ item: { doneAt, overdue, dueAt, viewedAt }, say }: { item: LearnerItem; say: Say }) {
  const words = [
    doneAt
      ? t('learner.doneAt', { moment: say(doneAt) })
      : viewedAt && t('learner.viewedAt', { moment: say(viewedAt) }),
    !doneAt && dueAt && !overdue && t('learner.due', { moment: say(dueAt) }),
  ].filter((each) => each !== null && each !== false && each !== '')
  return (
    <>
      {words.length > 0 && <span className={styles.facts}>{words.join(' · ')}</span>}
      {overdue && dueAt && <span className={styles.overdue}>{t('learner.overdue', { moment: say(dueAt) })}</span>}
    </>
  )
}

function Scored({ item: { weight, score, pushedAt, pushedBy }, say }: { item: LearnerItem; say: Say }) {
  if (weight === null && score === null) return <div className={styles.score} />
  const moment = pushedAt && say(pushedAt)
  return (
    <div className={styles.score}>
      <span>{t('learner.scored', { score: showPercent(score) })}</span>
      {moment && (
        <span className={styles.facts}>
          {pushedBy ? t('learner.by', { name: nameOf(pushedBy), moment }) : t('learner.byNobody', { moment })}
        </span>
      )}
    </div>
  )
}
