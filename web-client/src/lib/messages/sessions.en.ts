export const sessionsMessages = {} as const
