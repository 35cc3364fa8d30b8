const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i

/** Whether a text is a whole instant with its offset, such as "2026-03-01T08:00:00+01:00". */
export const isInstant = (text: string) => INSTANT.test(text) && !Number.isNaN(Date.parse(text))

/** "2026-03-01T07:00:00Z": decimals only where there are some. */
export const writeInstant = (moment: Date) => moment.toISOString().replace('.000Z', 'Z')
