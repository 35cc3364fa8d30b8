import { t } from '../../words/items'
import { Markdown } from '../content/Markdown'
import { OutsideLink } from '../content/OutsideLink'
import type { Pictures } from '../content/usePictures'
import { itemFacts } from './itemFacts'
import { type ItemKind, KINDS } from './itemKinds'
import styles from './items.module.css'
import { type ItemContent, valuesOf } from './itemValues'
import { QuizReading } from './quiz/QuizReading'

type Props = {
  kind: ItemKind
  content: ItemContent
  files: Pictures
  /** The level of the heading that it stands under. */
  under?: 1 | 2
}

/** An item as it says, to be read and not changed. */
export function ItemReading({ kind, content, files, under = 2 }: Props) {
  const { body, url, file, handIn } = KINDS[kind]
  const named = files.find(({ id }) => id === content.file)
  const rules = valuesOf(kind, content)
  return (
    <>
      <p className={styles.facts}>{itemFacts({ kind, ...asRules(content), completion: rules.completion })}</p>
      {handIn && <p className={styles.facts}>{handInFacts(content)}</p>}
      {body &&
        (content.body ? <Markdown text={content.body} files={files} under={under} /> : <p>{t('reading.noText')}</p>)}
      {content.quiz && <QuizReading quiz={content.quiz} under={under} />}
      {url && content.url && (
        <OutsideLink href={content.url} className={styles.address}>
          {content.url}
        </OutsideLink>
      )}
      {file && named && (
        <OutsideLink href={named.url} className={styles.address}>
          {named.name}
        </OutsideLink>
      )}
    </>
  )
}

const handInFacts = ({ maxPoints, allowed }: ItemContent) =>
  [
    maxPoints && t('fact.points', { count: maxPoints }),
    `${t('item.handIn')}: ${(allowed ?? []).map((part) => t(`item.allowed.${part}`)).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' · ')

const asRules = ({ required, passMark, weight, opensAfterDays, dueAfterDays }: ItemContent) => ({
  required: required ?? null,
  passMark: passMark ?? null,
  weight: weight ?? null,
  opensAfterDays: opensAfterDays ?? null,
  dueAfterDays: dueAfterDays ?? null,
})
