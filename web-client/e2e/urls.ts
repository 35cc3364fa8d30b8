import { type Address, hrefOf, paths } from '../src/lib/paths'

type Paths = typeof paths
type Urls = { [Name in keyof Paths]: (...about: Parameters<Paths[Name]>) => string }

/** The client's addresses as a browser is sent to them. */
export const urls = Object.fromEntries(
  Object.entries(paths).map(([name, address]) => [
    name,
    (...about: never[]) => hrefOf((address as (...about: never[]) => Address)(...about)),
  ]),
) as Urls
