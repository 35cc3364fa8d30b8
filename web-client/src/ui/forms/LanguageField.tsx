import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { languageName, languagesLike } from '../../lib/languages'
import { t } from '../../words/forms'

type Props = {
  value?: string | null
  onChange?: (language: string | null) => void
  error?: ReactNode
  'data-path'?: string
}

const NONE = ''

/** The language somebody wishes to be spoken to in, or none in particular. */
export function LanguageField({ value = null, onChange, ...field }: Props) {
  const languages = languagesLike(value).map((tag) => ({ value: tag, label: languageName(tag) }))
  return (
    <Select
      label={t('language.label')}
      description={t('language.soFar')}
      data={[{ value: NONE, label: t('language.none') }, ...languages]}
      value={value ?? NONE}
      onChange={(chosen) => onChange?.(chosen || null)}
      {...field}
    />
  )
}
