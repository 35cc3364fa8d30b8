const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

const formats = UNITS.map(
  (unit) =>
    new Intl.NumberFormat('en', {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: 1,
    }),
)

/** "240 kB", "1.5 MB": in thousands, as people's own devices count. */
export function showFileSize(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  const value = bytes / 1000 ** step
  return formats[step]?.format(value >= 100 ? Math.round(value) : value) ?? ''
}
