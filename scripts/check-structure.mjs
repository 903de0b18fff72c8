// `node scripts/check-structure.mjs`: holds what DESIGN draws. The rules are in scripts/structure/.
import { Failure, runCommand } from './failure.mjs'
import { projectRoot } from './project.mjs'
import { checkStructure, describeProblem } from './structure/check-structure.mjs'
import { tableOwners } from './table-owners.mjs'

await runCommand(async () => {
  const { files, problems } = checkStructure(projectRoot, tableOwners)
  for (const problem of problems) console.error(`${describeProblem(problem)}\n`)
  if (problems.length > 0)
    throw new Failure(`The structure is broken in ${problems.length} ${problems.length === 1 ? 'place' : 'places'}.`)
  console.log(`${files} files are where they belong.`)
})
