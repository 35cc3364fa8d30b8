type Phase = { from: string | null }

/** The first whole millisecond at which an instant has come: the API's have up to six decimals, the browser's clock three. */
function firstMillisecond(instant: string): number {
  const decimals = /\.(\d+)/.exec(instant)?.[1] ?? ''
  const cut = Date.parse(instant.replace(/\.\d+/, `.${decimals.slice(0, 3)}`))
  return /[1-9]/.test(decimals.slice(3)) ? cut + 1 : cut
}

/** The phase that holds at a moment: the last that has begun. They come in order; without a beginning is since ever. */
export function phaseAt<P extends Phase>(phases: readonly P[], at: Date): P | undefined {
  return phases.findLast(({ from }) => from === null || firstMillisecond(from) <= at.getTime())
}
