import { Checkbox, type CheckboxProps, Input, type MantineSpacing, Radio, Stack } from '@mantine/core'
import { type ReactNode, useId } from 'react'

export type Choice<W extends string> = { value: W; label: string; description?: string }

type Props<W extends string> = {
  label: ReactNode
  description?: ReactNode
  choices: readonly Choice<W>[]
  value?: W
  onChange?: (value: W) => void
  error?: ReactNode
  mb?: MantineSpacing
  /** For the form: where the focus goes. */
  'data-path'?: string
}

/** One of a few that all stand there; that the choice is wrong is heard too. */
export function RadioField<W extends string>({
  label,
  description,
  choices,
  value,
  onChange,
  error,
  mb,
  ...rest
}: Props<W>) {
  const id = useId()
  const hints = [error && `${id}-error`, description && `${id}-description`].filter(Boolean).join(' ')
  const focused = choices.find((choice) => choice.value === value) ?? choices[0]
  return (
    <Input.Wrapper id={id} labelElement="div" {...{ label, description, error, ...(mb ? { mb } : {}) }}>
      <Stack
        role="radiogroup"
        gap="xs"
        mt={6}
        aria-labelledby={`${id}-label`}
        aria-describedby={hints || undefined}
        aria-invalid={Boolean(error)}
      >
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            name={id}
            {...choice}
            checked={choice.value === value}
            onChange={() => onChange?.(choice.value)}
            data-path={choice === focused ? rest['data-path'] : undefined}
          />
        ))}
      </Stack>
    </Input.Wrapper>
  )
}

/** Yes or no; that it is wrong is heard too. */
export const CheckboxField = (props: CheckboxProps) => <Checkbox aria-invalid={Boolean(props.error)} {...props} />
