import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { languageName, languagesLike } from '../lib/languages'
import { t } from '../lib/messages'

type Props = {
  value?: string | null
  onChange?: (language: string | null) => void
  error?: ReactNode
  'data-path'?: string
}

/** The language somebody wishes to be spoken to in. */
export function LanguageField({ value = null, ...field }: Props) {
  return (
    <Select
      label={t('language.label')}
      description={t('language.soFar')}
      placeholder={t('language.none')}
      clearable
      data={languagesLike(value).map((tag) => ({ value: tag, label: languageName(tag) }))}
      value={value}
      {...field}
    />
  )
}
