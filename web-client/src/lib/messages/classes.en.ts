export const classesMessages = {} as const
