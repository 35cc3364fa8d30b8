import { t } from '../../words/forms'

/** Refuses a blank text. */
export const required = (value: string) => (value.trim() === '' ? t('form.required') : null)

/** Refuses a text that is longer than what is kept. */
export const atMost = (limit: number) => (value: string) =>
  value.trim().length > limit ? t('form.tooLong', { limit, length: value.trim().length }) : null
