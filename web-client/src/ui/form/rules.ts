import { t } from '../../lib/messages'

/** Refuses a blank text. */
export const required = (value: string) => (value.trim() === '' ? t('form.required') : null)
