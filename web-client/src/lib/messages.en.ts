import { accessMessages } from './messages/access.en'
import { accountMessages } from './messages/account.en'
import { categoriesMessages } from './messages/categories.en'
import { classesMessages } from './messages/classes.en'
import { courseInSessionMessages } from './messages/courseInSession.en'
import { coursesMessages } from './messages/courses.en'
import { extensionMessages } from './messages/extension.en'
import { frameMessages } from './messages/frame.en'
import { historyMessages } from './messages/history.en'
import { importsMessages } from './messages/imports.en'
import { mySessionsMessages } from './messages/mySessions.en'
import { peopleMessages } from './messages/people.en'
import { profileMessages } from './messages/profile.en'
import { rosterMessages } from './messages/roster.en'
import { sessionMessages } from './messages/session.en'
import { sessionAccessMessages } from './messages/sessionAccess.en'
import { sessionCopyMessages } from './messages/sessionCopy.en'
import { sessionFormMessages } from './messages/sessionForm.en'
import { sessionsMessages } from './messages/sessions.en'
import { uiMessages } from './messages/ui.en'
import { windowsMessages } from './messages/windows.en'

/** Every sentence the client says. One file per feature; keys begin with the feature's name. */
export const en = {
  ...frameMessages,
  ...uiMessages,
  ...accessMessages,
  ...windowsMessages,
  ...accountMessages,
  ...mySessionsMessages,
  ...courseInSessionMessages,
  ...sessionsMessages,
  ...sessionFormMessages,
  ...sessionCopyMessages,
  ...sessionMessages,
  ...rosterMessages,
  ...extensionMessages,
  ...historyMessages,
  ...sessionAccessMessages,
  ...coursesMessages,
  ...classesMessages,
  ...categoriesMessages,
  ...peopleMessages,
  ...profileMessages,
  ...importsMessages,
} as const
