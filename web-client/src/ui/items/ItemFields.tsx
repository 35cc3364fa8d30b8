import { NumberInput, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import type { Uploader } from '../../api/upload'
import { t } from '../../words/items'
import { t as sayQuiz } from '../../words/quizForm'
import { FileField } from '../content/FileField'
import { MarkdownEditor } from '../content/MarkdownEditor'
import type { Pictures } from '../content/usePictures'
import { Note } from '../feedback/Note'
import { Fields } from '../forms/Fields'
import { Section } from '../frame/Section'
import { HandInFields } from './HandInFields'
import { type ItemKind, isStep, KINDS } from './itemKinds'
import styles from './items.module.css'
import type { ItemValues } from './itemValues'
import type { Opened } from './quiz/opened'
import { QuizFields } from './quiz/QuizFields'
import { RulesFields } from './RulesFields'

type Form = UseFormReturnType<ItemValues>

type Props = {
  kind: ItemKind
  form: Form
  /** Sends a picture or a file to where this item may name it. */
  send: Uploader
  files: Pictures
  /** Which question of a quiz is open. */
  opened: Opened
}

/** All that can be said of an item, as far as its kind has it. */
export function ItemFields({ kind, form, send, files, opened }: Props) {
  const { body, url, file, handIn, quiz } = KINDS[kind]
  const { values } = form
  return (
    <>
      <Section>
        <Stack gap="md">
          <TextInput label={t('item.title')} withAsterisk aria-required {...form.getInputProps('title')} />
          {url && (
            <TextInput
              type="url"
              inputMode="url"
              label={t('item.url')}
              description={t('item.urlHint')}
              withAsterisk
              aria-required
              {...form.getInputProps('url')}
            />
          )}
          {file && <FileField label={t('item.file')} send={send} {...fieldOf(form, 'file')} />}
          {body && <MarkdownEditor label={t('item.body')} {...{ send, files }} {...fieldOf(form, 'body')} />}
        </Stack>
      </Section>
      {handIn && <HandInFields form={form} />}
      {values.quiz && <QuizFields form={form} quiz={values.quiz} opened={opened} />}
      {quiz && !values.quiz && <Note tone="brand">{sayQuiz('quizForm.kept')}</Note>}
      {isStep(kind) && <RulesFields kind={kind} form={form} />}
      {isStep(kind) && <DaysFields form={form} />}
      <More form={form} />
    </>
  )
}

/** Wires a field of our own to the form. */
function fieldOf<K extends 'file' | 'body'>(form: Form, name: K) {
  return {
    value: form.values[name],
    onChange: (value: ItemValues[K]) => form.setFieldValue(name, value as never),
    error: form.errors[name],
    'data-path': name,
  }
}

const days = (key: 'opens' | 'due', typed: number | string) => {
  const count = Number(typed)
  const isBlank = String(typed).trim() === ''
  if (isBlank || Number.isNaN(count)) return t(key === 'opens' ? 'item.opens.now' : 'item.due.never')
  return count === 0 ? t(`item.${key}.firstDay`) : t(`item.${key}.later`, { count })
}

function DaysFields({ form }: { form: Form }) {
  const { opensAfterDays, dueAfterDays } = form.values
  const look = { allowDecimal: false, allowNegative: false } as const
  return (
    <Section title={t('item.days')}>
      <Fields>
        <NumberInput
          label={t('item.opens')}
          description={days('opens', opensAfterDays)}
          {...look}
          {...form.getInputProps('opensAfterDays')}
        />
        <NumberInput
          label={t('item.due')}
          description={days('due', dueAfterDays)}
          {...look}
          {...form.getInputProps('dueAfterDays')}
        />
      </Fields>
    </Section>
  )
}

/** What few need; it opens by itself where something in it is wrong. */
function More({ form }: { form: Form }) {
  const { error, ...input } = form.getInputProps('externalId')
  const [opened, setOpened] = useState(form.values.externalId !== '')
  return (
    <details
      className={styles.more}
      open={opened || Boolean(error)}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>{t('item.more')}</summary>
      <TextInput
        maw={420}
        label={t('item.externalId')}
        description={t('item.externalIdHint')}
        error={error}
        {...input}
      />
    </details>
  )
}
