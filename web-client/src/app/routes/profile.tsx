/** A feature adds its pages here; see the recipe in README.md. */
export const profileRoutes = [] as const
