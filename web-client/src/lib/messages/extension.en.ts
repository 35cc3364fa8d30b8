/** Letting one learner in for longer. */
export const extensionMessages = {
  'extension.title': 'Extend access',
  'extension.act': 'Extend access',
  'extension.change': 'Save change',
  'extension.given': 'Extended until {moment}: {reason}',
  'extension.fromEnd': 'From that end on',
  'extension.more': { one: '{count} more day', other: '{count} more days' },
  'extension.fromToday': 'From today on',
  'extension.days': { one: '{count} day', other: '{count} days' },
  'extension.until': 'Access until',
  'extension.reason': 'Reason',
  'extension.reasonHint': 'The coaches and managers of this session read it.',
  'extension.past': 'This moment is over already, so it would let nobody in.',
  'extension.inactive': 'This account is deactivated. An extension counts only once it is active again.',
  'extension.notBegun':
    'There is no end to extend yet: the days begin with the first visit. All of them are still there.',
  'extension.noEnd': 'This access has no end, so there is nothing to extend.',
  'extension.notEnrolled': 'This person is not enrolled in this session, so there is no access to extend.',
  'extension.notNow':
    'Only managers, and session coaches while their own window is open, can extend access. Ask whoever manages the session.',
  'extension.saved': '{name}: {words}',
  'extension.end': 'End the extension',
  'extension.endTitle': 'End the extension of {name}?',
  'extension.endStays': 'Then the learner’s own end counts again, at once.',
  'extension.ended': 'The extension of {name} is ended. Their own end counts again.',
} as const
