/** How far a learner is: what is done, what is due, the score and the time. */
export const progress = {
  'progress.done': '{percent} % done',
  'progress.score': '{score} / {most}',
  'progress.scoreSaid': '{score} of {most}',
  'progress.there': 'In {zone} that is {moment}.',
  'progress.noTime': 'less than a minute',
  'progress.minutes': '{minutes} min',
  'progress.hours': '{hours} h',
  'progress.hoursMinutes': '{hours} h {minutes} min',
} as const
