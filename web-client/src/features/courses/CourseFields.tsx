import { Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import type { Schemas } from '../../api/schemas'
import { orNull } from '../../lib/given'
import { Fields } from '../../ui/forms/Fields'
import { required } from '../../ui/forms/rules'
import { useTaken } from '../../words/useTaken'
import { t } from './t'

/** What is typed about a course. */
export type CourseValues = { title: string; code: string; description: string; externalId: string }

export const courseRules = { title: required, code: required }

export const courseValues = (course?: Schemas['CourseDetails']): CourseValues => ({
  title: course?.title ?? '',
  code: course?.code ?? '',
  description: course?.description ?? '',
  externalId: course?.externalId ?? '',
})

export const courseDetails = ({ title, code, description, externalId }: CourseValues): Schemas['CourseDetails'] => ({
  title: title.trim(),
  code: code.trim(),
  description: orNull(description),
  externalId: orNull(externalId),
})

type Props<V extends CourseValues> = {
  form: UseFormReturnType<V>
  /** The course that is edited, with the code that it has. */
  own?: { id: string; code: string }
  /** What is asked besides, once. */
  children?: ReactNode
}

export function CourseFields<V extends CourseValues>({ form, own, children }: Props<V>) {
  const code = form.getInputProps('code')
  const taken = useTaken('code', form.values.code, own && { id: own.id, unless: own.code })
  return (
    <>
      <Fields>
        <TextInput
          label={t('courses.name')}
          description={t('courses.nameRule')}
          withAsterisk
          aria-required
          {...form.getInputProps('title')}
        />
        <TextInput
          label={t('courses.code')}
          withAsterisk
          aria-required
          description={t('courses.codeRule')}
          {...code}
          error={code.error ?? taken}
        />
      </Fields>
      <Textarea
        label={t('courses.description')}
        rows={4}
        resize="vertical"
        my="sm"
        {...form.getInputProps('description')}
      />
      <Fields>
        <TextInput
          label={t('courses.externalId')}
          description={t('courses.externalIdRule')}
          {...form.getInputProps('externalId')}
        />
        {children}
      </Fields>
    </>
  )
}
