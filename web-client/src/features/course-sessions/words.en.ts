export const words = {
  'courseSessions.title': 'Sessions side by side',
  'courseSessions.session': 'Session',
  'courseSessions.finished': 'Finished',
  'courseSessions.progress': 'Mean progress',
  'courseSessions.score': 'Mean score',
  'courseSessions.none': 'This course is in no session whose learners you may track.',
} as const
