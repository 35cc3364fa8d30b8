import type { Schemas } from '../../api/schemas'
import { showMoment } from '../../words/showDates'
import { type PlainKey, t } from './t'

/** Every detail of a session that can be changed and is kept. */
type Detail = Exclude<keyof Schemas['SessionDetailsPatch'], 'coachDaysBefore' | 'coachDaysAfter'>

type Where = { zone: string; now: Date }
type Written = { name: PlainKey; value: (text: string, where: Where) => string; isDate?: boolean; isLong?: boolean }

const moment = (text: string, { zone, now }: Where) =>
  Number.isNaN(Date.parse(text)) ? text : showMoment(text, zone, now)
const quoted = (text: string) => t('history.quoted', { text })
const plain = (text: string) => text

const AFTER_END: Record<Schemas['VisibilityAfterEnd'], PlainKey> = {
  READ_ONLY: 'afterEnd.short.READ_ONLY',
  ACCESSIBLE: 'afterEnd.short.ACCESSIBLE',
  LISTED_ONLY: 'afterEnd.short.LISTED_ONLY',
  NOT_ACCESSIBLE: 'afterEnd.short.NOT_ACCESSIBLE',
}
const isAfterEnd = (word: string): word is keyof typeof AFTER_END => Object.hasOwn(AFTER_END, word)
const afterEnd = (word: string) => (isAfterEnd(word) ? t(AFTER_END[word]) : word)

/** What each detail is called, and how its raw text is read. */
const DETAILS: Record<Detail, Written> = {
  title: { name: 'history.detail.title', value: quoted },
  externalId: { name: 'history.detail.externalId', value: quoted },
  description: { name: 'history.detail.description', value: plain, isLong: true },
  category: { name: 'history.detail.category', value: quoted },
  timeZone: { name: 'history.detail.timeZone', value: plain },
  displayStart: { name: 'history.detail.displayStart', value: moment, isDate: true },
  displayEnd: { name: 'history.detail.displayEnd', value: moment, isDate: true },
  accessStart: { name: 'history.detail.accessStart', value: moment, isDate: true },
  accessEnd: { name: 'history.detail.accessEnd', value: moment, isDate: true },
  coachAccessStart: { name: 'history.detail.coachAccessStart', value: moment, isDate: true },
  coachAccessEnd: { name: 'history.detail.coachAccessEnd', value: moment, isDate: true },
  durationDays: { name: 'history.detail.durationDays', value: (text) => t('history.days', { count: Number(text) }) },
  visibilityAfterEnd: { name: 'history.detail.visibilityAfterEnd', value: afterEnd },
}

const isDetail = (member: string): member is Detail => Object.hasOwn(DETAILS, member)

/** A member that this client does not know yet keeps its own name and text. */
const unknown = { name: undefined, value: quoted, isDate: false, isLong: false }

export type DetailWords = { said: string; before?: string; after?: string }
type DetailChange = Pick<Schemas['SessionChangeResponse'], 'subject' | 'from' | 'to'>

/** "Ada Lovelace moved the learners’ end from 30 June, 18:00 to 14 July, 18:00." Long texts stand beside the sentence. */
export function detailWords({ subject, from, to }: DetailChange, actor: string, where: Where): DetailWords {
  const member = subject ?? ''
  const { name, value, isDate, isLong } = isDetail(member) ? DETAILS[member] : unknown
  const what = name ? t(name) : quoted(member)
  if (isLong) {
    return {
      said: t('history.rewritten', { actor, what }),
      ...(from === null ? {} : { before: from }),
      ...(to === null ? {} : { after: to }),
    }
  }
  const [was, is] = [from, to].map((text) => (text === null ? null : value(text, where)))
  if (was && is) return { said: t(isDate ? 'history.moved' : 'history.changed', { actor, what, from: was, to: is }) }
  if (is) return { said: t('history.set', { actor, what, to: is }) }
  return { said: t('history.cleared', { actor, what, from: was ?? '–' }) }
}
