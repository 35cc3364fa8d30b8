import { PasswordInput, type PasswordInputProps } from '@mantine/core'

/** A password; that it is wrong is heard too. */
export const PasswordField = (props: PasswordInputProps) => (
  <PasswordInput aria-invalid={Boolean(props.error)} {...props} />
)
