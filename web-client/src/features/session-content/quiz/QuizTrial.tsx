import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Schemas } from '../../../api/schemas'
import { BusyButton } from '../../../ui/feedback/BusyButton'
import { DoneNote } from '../../../ui/feedback/DoneNote'
import { Note } from '../../../ui/feedback/Note'
import { RefusalNote } from '../../../ui/feedback/RefusalNote'
import { Section } from '../../../ui/frame/Section'
import { isKept } from '../../../ui/items/quiz/quizValues'
import { QuestionField } from '../../../ui/quiz/QuestionField'
import type { AnswerValue, Question } from '../../../ui/quiz/question'
import { showPercent } from '../../../words/tracking'
import { tryQuiz } from '../mutations'
import type { Item, Place } from '../queries'
import { t } from '../t'

type Props = {
  place: Place
  item: Item
  /** Something above is not saved, and so not in it. */
  isUnsaved?: boolean
}

/** A quiz tried out as a learner meets it; whoever may still take it for themselves is not offered it. */
export function QuizTrial({ place, item, isUnsaved = false }: Props) {
  const [round, setRound] = useState(0)
  if (!item.quiz || item.quiz.questions.length === 0 || isKept(item.quiz)) return null
  return (
    <Section title={t('trial.title')}>
      <p>{t('trial.about')}</p>
      {isUnsaved && <Note tone="warn">{t('trial.unsaved')}</Note>}
      {round === 0 ? (
        <Button variant="default" onClick={() => setRound(1)}>
          {t('trial.start')}
        </Button>
      ) : (
        <Round
          key={round}
          {...{ place, item }}
          questions={item.quiz.questions.map(asked)}
          onAgain={() => setRound(round + 1)}
        />
      )}
    </Section>
  )
}

const asked = ({ id, kind, text, points, choices = [], scoring }: Schemas['Question']): Question => ({
  id: id ?? '',
  kind,
  text,
  points: points ?? 1,
  choices: choices.map((choice) => ({ id: choice.id ?? '', text: choice.text })),
  scoring: scoring ?? null,
})

type RoundProps = { place: Place; item: Item; questions: readonly Question[]; onAgain: () => void }

function Round({ place, item, questions, onAgain }: RoundProps) {
  const [answers, setAnswers] = useState<Record<string, AnswerValue>>({})
  const trial = useMutation({ mutationFn: () => tryQuiz(place, item.id, given(answers)) })
  const result = trial.data
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!trial.isPending) trial.mutate()
  }
  return (
    <form onSubmit={submit} noValidate>
      <RefusalNote error={trial.error} />
      <DoneNote words={result && resultWords(result)} />
      {questions.map((question, index) => (
        <QuestionField
          key={question.id}
          question={question}
          number={index + 1}
          total={questions.length}
          value={answers[question.id] ?? null}
          onChange={(value) => setAnswers((before) => ({ ...before, [question.id]: value }))}
          readOnly={result !== undefined}
          verdict={result?.questions.find(({ id }) => id === question.id)}
          files={item.files}
        />
      ))}
      <Group justify="flex-end">
        {result ? (
          <Button variant="default" onClick={onAgain}>
            {t('trial.again')}
          </Button>
        ) : (
          <BusyButton type="submit" busy={trial.isPending}>
            {t('trial.check')}
          </BusyButton>
        )}
      </Group>
    </form>
  )
}

const given = (answers: Record<string, AnswerValue>) =>
  Object.entries(answers).map(([question, value]) => ({ question, value }))

const resultWords = ({ points, maxPoints, score }: Schemas['PreviewResponse']) =>
  t('trial.result', { points, max: maxPoints, score: showPercent(score) })
