// A TypeScript and a Java client, made from the contract by a public generator, compile and do the main job: sign in, make
// a course, a learner and a session, enroll somebody else, read the roster and the learner's own list, meet a refusal.
//
//   node deploy/drills/clients.mjs          needs the packaged application and web-client/node_modules
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { newFolder, remove, say, start, stop, verdict } from './application.mjs'

const GENERATOR = '7.14.0'
const root = join(import.meta.dirname, '../..')
const own = join(import.meta.dirname, 'clients')
const libraries = join(root, 'api/target/quarkus-app/lib/main')
const repository = process.env.MAVEN_REPOSITORY ?? join(homedir(), '.m2/repository')
const generator = join(
  repository,
  `org/openapitools/openapi-generator-cli/${GENERATOR}/openapi-generator-cli-${GENERATOR}.jar`,
)

const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

function fetchGenerator() {
  const artifact = `org.openapitools:openapi-generator-cli:${GENERATOR}`
  run('mvn', '-q', '-B', '-ntp', 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false')
}

function generate(language, folder, ...properties) {
  run(
    'java',
    ...['-Xmx700m', '-jar', generator, 'generate', '-i', join(root, 'openapi/openapi.yaml'), '-g', language],
    ...['-o', folder, '--additional-properties', ['hideGenerationTimestamp=true', ...properties].join(',')],
    ...[
      '--global-property',
      'apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false',
    ],
  )
}

const COMPILER = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  skipLibCheck: true,
  outDir: 'out',
  rootDir: 'src',
  lib: ['ES2022', 'DOM'],
  types: [],
}

function typescript(folder) {
  generate('typescript-fetch', join(folder, 'src/client'), 'importFileExtension=.js')
  copyFileSync(join(own, 'mainJob.ts'), join(folder, 'src/mainJob.ts'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER, include: ['src'] }))
  run(join(root, 'web-client/node_modules/.bin/tsc'), '-p', folder)
  return ['node', join(folder, 'out/mainJob.js')]
}

function java(folder) {
  generate(
    'java',
    folder,
    'library=native,useJakartaEe=true,openApiNullable=false,invokerPackage=client',
    'apiPackage=client.api,modelPackage=client.model',
  )
  const jars = readdirSync(libraries).filter((name) => /jackson|jakarta\.annotation/.test(name))
  const path = jars.map((name) => join(libraries, name)).join(':')
  const out = join(folder, 'out')
  mkdirSync(out)
  const sources = files(join(folder, 'src/main/java')).filter((name) => name.endsWith('.java'))
  run('javac', '-nowarn', '-d', out, '-cp', path, ...sources, join(own, 'MainJob.java'))
  return ['java', '-Xmx200m', '-cp', `${out}:${path}`, 'MainJob']
}

const folder = newFolder()
const wrong = []
try {
  fetchGenerator()
  const clients = { TypeScript: typescript, Java: java }
  const application = await start(folder)
  for (const [language, made] of Object.entries(clients)) {
    const place = join(folder, language)
    mkdirSync(place)
    try {
      const [command, ...args] = made(place)
      say(`${language}: compiled`)
      say(`${language}: ${run(command, ...args, application.url).trim()}`)
    } catch (failure) {
      wrong.push(`${language}: ${failure.stdout ?? ''}${failure.stderr ?? failure}`)
    }
  }
  await stop(application)
} finally {
  remove(folder)
}
verdict(wrong)
