export const categoriesMessages = {} as const
