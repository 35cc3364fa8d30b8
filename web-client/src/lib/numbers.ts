const whole = new Intl.NumberFormat('en')

/** "1,248". */
export const showNumber = (n: number) => whole.format(n)
