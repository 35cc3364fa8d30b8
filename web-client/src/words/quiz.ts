import { catalogue } from './catalogue'
import { quiz } from './quiz.en'

export const t = catalogue({ en: { ...quiz } })

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 12 })

/** "1,234.5": a number that somebody answered, or that is right. */
export const showFigure = (figure: number) => figures.format(figure)
