import { saveFile } from '../../api/saveFile'
import type { Schemas } from '../../api/schemas'

/** A small file of each kind, with every column that it may have. */
const SAMPLES: Record<Schemas['ImportKind'], string> = {
  ENROLLMENTS:
    'session,username,action,excludedCourses\r\n' +
    'Spring 2026 Onboarding,ada,enroll,\r\n' +
    'Spring 2026 Onboarding,grace,enroll,SAFETY|TOOLS\r\n' +
    'Autumn 2025 Onboarding,alan,unenroll,\r\n',
  USERS:
    'username,firstName,lastName,email,role,externalId,timeZone,language\r\n' +
    'ada,Ada,Lovelace,ada@example.org,LEARNER,hr-1001,Europe/London,en\r\n' +
    'grace,Grace,Hopper,grace@example.org,TEACHER,hr-1002,America/New_York,en\r\n',
  RESULTS:
    'session,course,item,username,score,at\r\n' +
    'Spring 2026 Onboarding,SAFETY,Fire drill quiz,ada,82.5,2026-05-12 14:30\r\n' +
    'Spring 2026 Onboarding,SAFETY,Fire drill quiz,grace,100,\r\n',
}

/** Where everybody is in one session, its column is not needed. */
const withoutSession = (csv: string) => csv.replaceAll(/^[^,\r\n]*,/gm, '')

/** The sample as a file on one's own machine. */
export function saveSample(kind: Schemas['ImportKind'], oneSession: boolean, name: string): void {
  const csv = oneSession ? withoutSession(SAMPLES[kind]) : SAMPLES[kind]
  saveFile(new Blob([csv], { type: 'text/csv' }), name)
}
