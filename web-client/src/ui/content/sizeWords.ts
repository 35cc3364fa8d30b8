const UNITS = ['B', 'kB', 'MB'] as const
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** "1.4 MB". */
export function sizeWords(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1)
  return `${short.format(bytes / 1000 ** step)} ${UNITS[step]}`
}
