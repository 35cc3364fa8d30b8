/** A feature adds its pages here; see the recipe in README.md. */
export const categoriesRoutes = [] as const
