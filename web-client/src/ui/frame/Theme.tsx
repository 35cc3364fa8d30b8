import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.css'
import './tokens.css'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { cssVariables, theme } from './theme'

/** The look of everything inside: font, colours, light or dark as the system says. */
export function Theme({ children, still }: { children: ReactNode; still?: boolean }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      env={still ? 'test' : 'default'}
    >
      {children}
    </MantineProvider>
  )
}
