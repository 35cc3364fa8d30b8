import { Checkbox, Group, NumberInput, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { t } from '../../words/items'
import { Section } from '../frame/Section'
import { HAND_IN_PARTS, type ItemValues } from './itemValues'

/** What learners hand in at an assignment, and for how many points. */
export function HandInFields({ form }: { form: UseFormReturnType<ItemValues> }) {
  return (
    <Section title={t('item.handIn')}>
      <Stack gap="md">
        <Checkbox.Group
          label={t('item.allowed')}
          value={form.values.allowed}
          onChange={(parts) =>
            form.setFieldValue(
              'allowed',
              HAND_IN_PARTS.filter((part) => parts.includes(part)),
            )
          }
          error={form.errors.allowed}
        >
          <Group gap="xl" mt={6}>
            {HAND_IN_PARTS.map((part, index) => (
              <Checkbox
                key={part}
                value={part}
                label={t(`item.allowed.${part}`)}
                {...(index === 0 ? { 'data-path': 'allowed' } : {})}
              />
            ))}
          </Group>
        </Checkbox.Group>
        <NumberInput
          maw={420}
          label={t('item.maxPoints')}
          description={t('item.maxPointsHint')}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('maxPoints')}
        />
      </Stack>
    </Section>
  )
}
