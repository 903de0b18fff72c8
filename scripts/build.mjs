import './node-version.mjs'
import { runCommand } from './failure.mjs'
import { prepare } from './prepare/prepare.mjs'

await runCommand(() => prepare(['install', 'generate', 'build'], 'npm run build'))
