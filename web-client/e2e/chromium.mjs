import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser of this machine; nothing is ever downloaded. */
export const findChromium = () => PLACES.find((place) => place && existsSync(place))

/** Said loudly where there is none. */
export const NO_CHROMIUM = 'No Chromium on this machine: set CHROMIUM_PATH. The browser journeys did NOT run.'
