import type { Schemas } from '../../api/schemas'
import { t } from '../../words/items'
import { isStep } from './itemKinds'

type Rules = Pick<
  Schemas['BaseItemSummary'],
  'kind' | 'required' | 'completion' | 'passMark' | 'weight' | 'opensAfterDays' | 'dueAfterDays'
>

const days = (key: 'opens' | 'due', count: number | null) => {
  if (count === null) return null
  return count === 0 ? t(`fact.${key}.0`) : t(`fact.${key}`, { count })
}

/** What is unusual about an item, in a line: "Page · optional · due after 7 days". What is usual goes without saying. */
export function itemFacts(item: Rules): string {
  const { kind, required, completion, passMark, weight } = item
  if (!isStep(kind)) return t('kind.SECTION')
  return [
    t(`kind.${kind}`),
    required === false && t('fact.optional'),
    completion === 'MARKED' && t('fact.marked'),
    passMark !== null && t('fact.passMark', { percent: passMark }),
    weight !== null && weight !== 1 && t('fact.weight', { weight }),
    days('opens', item.opensAfterDays),
    days('due', item.dueAfterDays),
  ]
    .filter(Boolean)
    .join(' · ')
}
