import {
  type ButtonProps,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type SelectProps,
} from '@mantine/core'

const brand: MantineColorsTuple = [
  '#e8eff8',
  '#cfdcee',
  '#a5c0e2',
  '#8ab4ec',
  '#5a89c6',
  '#3a6fb4',
  '#2f66ad',
  '#1f4f8f',
  '#194279',
  '#12335f',
]

const dark: MantineColorsTuple = [
  '#e6eaf0',
  '#b0bac6',
  '#94a0b0',
  '#5b6675',
  '#3c4653',
  '#323b47',
  '#20262f',
  '#1c222b',
  '#171c23',
  '#14181e',
]

/** Mantine in the colours of `tokens.css`. Its components are named, not loaded: each comes with the page that needs it. */
export const theme = createTheme({
  colors: { brand, dark },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: '"Inter Variable", "Noto Sans", system-ui, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.84375rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: { fontWeight: '650' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } satisfies ButtonProps },
    // Enter on what is chosen already leaves it chosen
    Select: { defaultProps: { allowDeselect: false } satisfies SelectProps },
  },
})

/** Mantine's own words, said with the house's tokens, so that both schemes are defined in one place. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--card)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--soft)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-anchor': 'var(--brand)',
    '--mantine-color-placeholder': 'var(--faint)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-hover': 'var(--page)',
  }
  return { variables: {}, light: shared, dark: shared }
}
