import { showFigure, t } from '../../words/quiz'
import { Pill } from '../feedback/Pill'
import { optionsOf } from './options'
import { type AnswerValue, chosenOf, type Question, type Verdict } from './question'
import styles from './quiz.module.css'

type Props = { question: Question; value: AnswerValue; verdict: Verdict | undefined }
type Right = Verdict['rightAnswer']

/** The answer that was given, and the right one where it may be told. */
export function AnswerShown(props: Props) {
  const { value, verdict } = props
  // a verdict says so itself
  const isMissing = value === null && (verdict?.earned ?? null) === null
  return (
    <>
      <ByKind {...props} />
      {isMissing && <p className={styles.quiet}>{t('question.noAnswer')}</p>}
    </>
  )
}

function ByKind({ question, value, verdict }: Props) {
  const right = verdict?.rightAnswer ?? null
  switch (question.kind) {
    case 'SINGLE':
    case 'MULTIPLE':
    case 'TRUE_FALSE':
      return <Choices {...{ question, value, right }} />
    case 'NUMBER':
      return <Given text={typeof value === 'number' ? showFigure(value) : null} right={rightNumber(right)} />
    case 'TEXT':
      return <Given text={typeof value === 'string' ? value : null} right={rightTexts(right)} />
  }
}

function Choices({ question, value, right }: Omit<Props, 'verdict'> & { right: Right }) {
  const chosen = chosenOf(value)
  return (
    <ul className={styles.options}>
      {optionsOf(question, right).map((option) => {
        const isChosen = chosen.includes(option.value)
        return (
          <li key={String(option.value)} className={styles.choice} data-chosen={isChosen || undefined}>
            <span className={styles.dot} aria-hidden="true">
              {isChosen ? '●' : '○'}
            </span>
            <bdi>{option.text}</bdi>
            <span className={styles.marks}>
              {isChosen && <Pill>{t('question.chosen')}</Pill>}
              {option.isRight && <Pill tone="learn">{t('question.rightChoice')}</Pill>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Given({ text, right }: { text: string | null; right: string | undefined }) {
  return (
    <>
      {text !== null && (
        <p className={styles.given}>
          <span className={styles.quiet}>{t('question.given')}</span> <bdi>{text}</bdi>
        </p>
      )}
      {right && <p className={styles.given}>{right}</p>}
    </>
  )
}

function rightNumber(right: Right): string | undefined {
  if (!right || right.value === null) return undefined
  const value = showFigure(right.value)
  if (!right.tolerance) return t('question.rightNumber', { value })
  return t('question.rightNumberAbout', { value, tolerance: showFigure(right.tolerance) })
}

function rightTexts(right: Right): string | undefined {
  if (!right || right.accepted.length === 0) return undefined
  const texts = right.accepted.map((text) => t('question.quoted', { text })).join(t('question.or'))
  return t('question.rightTexts', { texts })
}
