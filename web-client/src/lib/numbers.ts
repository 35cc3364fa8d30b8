const whole = new Intl.NumberFormat('en')

/** "1,248". */
export const showNumber = (n: number) => whole.format(n)

/** "62 %" of a fraction between 0 and 1. */
export const showPercent = (fraction: number) => `${Math.round(fraction * 100)} %`
