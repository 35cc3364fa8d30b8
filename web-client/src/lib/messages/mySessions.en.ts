export const mySessionsMessages = {} as const
