export const words = {
  'session.ownZone': 'The session’s own clock is {zone}: learners {window} there.',
  'session.mended': 'Corrected.',
  'session.coachFact': 'Session coach',
  'session.coachesFact': 'Session coaches',
  'session.needsCoach': 'needs one',
  'session.learnerCount': { one: '{count}', other: '{count}' },
  'session.through': { one: '{count} through', other: '{count} through' },
  'session.ready.all': 'Everything is ready.',
  'session.ready.uncoached': {
    one: 'Choose a coach for {count} course.',
    other: 'Choose coaches for {count} courses.',
  },
  'session.ready.datesAsk': {
    one: 'Look at the question about the dates above.',
    other: 'Look at the {count} questions about the dates above.',
  },
} as const
