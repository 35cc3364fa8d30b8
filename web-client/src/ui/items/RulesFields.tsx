import { NumberInput, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { t } from '../../words/items'
import { CheckboxField, RadioField } from '../forms/ChoiceFields'
import { Fields } from '../forms/Fields'
import { Section } from '../frame/Section'
import { completionWords } from './completionWords'
import { type ItemKind, KINDS, needsPassMark } from './itemKinds'
import type { ItemValues } from './itemValues'

/** When an item is done, and for how much it counts. */
export function RulesFields({ kind, form }: { kind: ItemKind; form: UseFormReturnType<ItemValues> }) {
  const { completions, weight } = KINDS[kind]
  return (
    <Section title={t('item.counts')}>
      <Stack gap="md">
        <CheckboxField
          label={t('item.required')}
          description={t('item.requiredHint')}
          {...form.getInputProps('required', { type: 'checkbox' })}
        />
        <RadioField
          label={t('item.completion')}
          choices={completions.map((value) => ({ value, label: completionWords(kind, value) }))}
          {...form.getInputProps('completion')}
        />
        {weight && (
          <Fields>
            {form.values.completion === 'PASSED' && (
              <NumberInput
                label={t('item.passMark')}
                {...(needsPassMark(kind)
                  ? { withAsterisk: true, 'aria-required': true }
                  : { description: t('item.passMarkHint') })}
                allowDecimal={false}
                allowNegative={false}
                {...form.getInputProps('passMark')}
              />
            )}
            <NumberInput
              label={t('item.weight')}
              description={t('item.weightHint')}
              allowNegative={false}
              {...form.getInputProps('weight')}
            />
          </Fields>
        )}
      </Stack>
    </Section>
  )
}
