export const words = {
  'history.tab': 'History',
  'session.tabs': 'Parts of this session',
  'session.tab.overview': 'Overview',
  'session.tab.courses': 'Courses and coaches',
  'session.tab.learners': 'Learners',
  'session.tab.tracking': 'Tracking',
  'session.edit': 'Edit',
  'session.copy': 'Copy',
  'session.delete': 'Delete',
  'session.deleteTitle': 'Delete “{title}”?',
  'session.deleteAct': 'Delete this session',
  'session.deleteStays': 'People, courses and their content stay. What learners did in this session is deleted.',
  'session.goes.enrollments': { one: 'the place of {count} learner', other: 'the places of {count} learners' },
  'session.goes.courses': {
    one: 'its link to {count} course, which stays',
    other: 'its links to {count} courses, which stay',
  },
  'session.goes.coaches': { one: 'the role of {count} session coach', other: 'the roles of {count} session coaches' },
  'session.goes.classes': {
    one: 'its link to {count} class, which stays',
    other: 'its links to {count} classes, which stay',
  },
  'session.goes.extensions': {
    one: 'the longer access of {count} learner',
    other: 'the longer access of {count} learners',
  },
  'session.goes.items': {
    one: '{count} item that only this session has',
    other: '{count} items that only this session has',
  },
  'session.goes.adaptations': { one: '{count} adapted item', other: '{count} adapted items' },
  'session.deleted': '“{title}” is deleted.',
} as const
