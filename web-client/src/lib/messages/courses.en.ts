export const coursesMessages = {} as const
