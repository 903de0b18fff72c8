// `npm run bench` runs every bench/*.bench.ts, `npm run bench -- http` the named ones. One after another: they measure time.
import './node-version.mjs'
import { readdirSync } from 'node:fs'
import { Failure, runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { inProject } from './project.mjs'
import { runOpenly } from './run-tool.mjs'

const ending = '.bench.ts'

await runCommand(async () => {
  const all = readdirSync(inProject('bench'))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : all
  const unknown = wanted.filter((name) => !all.includes(name))
  if (unknown.length > 0) throw new Failure(`There is no bench/${unknown[0]}${ending}. There are: ${all.join(', ')}`)
  await prepare(['install', 'generate', 'build'], 'npm run bench')
  for (const name of wanted) {
    console.log(`\n# ${name}`)
    const code = await runOpenly([process.execPath, '--import', 'tsx', `bench/${name}${ending}`], {
      env: { NODE_ENV: 'production' },
    })
    if (code !== 0) throw new Failure(`bench/${name}${ending} failed with exit code ${code}`)
  }
})
