import { t } from '../../words/items'
import type { Completion, ItemKind } from './itemKinds'

/** When an item of this kind is done: "the learner reaches the pass mark". */
export function completionWords(kind: ItemKind, completion: Completion): string {
  if (kind === 'EXTERNAL' && completion === 'PASSED') return t('item.completion.PASSED.EXTERNAL')
  return t(`item.completion.${completion}`)
}
