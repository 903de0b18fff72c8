// `npm run --silent review -- FILE…`: a review of files, as one line of JSON. From a checkout that may have nothing installed yet.
import './node-version.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'
import { runOpenly } from './run-tool.mjs'

await runCommand(async () => {
  await prepare(['install'], 'npm run review')
  // npm goes to the project first, and tells where it was called: that is where the files are.
  const calledFrom = process.env.npm_lifecycle_event === 'review' ? process.env.INIT_CWD : undefined
  const directory = calledFrom ?? process.cwd()
  const command = [process.execPath, '--import', 'tsx', 'server/review-main.ts', directory, ...process.argv.slice(2)]
  process.exitCode = await runOpenly(command)
})
