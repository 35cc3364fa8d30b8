export const importsMessages = {} as const
