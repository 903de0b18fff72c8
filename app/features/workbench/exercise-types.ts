import type * as schema from '#server/domains/exercises/schema'

/** What the procedures answer, by the schemas that they are checked with. */
export type Workbench = (typeof schema.workbench)['_output']
export type Standing = (typeof schema.standing)['_output']
export type Attempt = (typeof schema.attempt)['_output']
export type Evaluation = NonNullable<Attempt['evaluation']>
export type Work = (typeof schema.work)['_output']
export type CodeFile = NonNullable<Work['files']>[number]
export type Finding = NonNullable<Work['findings']>[number]
export type Solution = (typeof schema.solution)['_output']
export type Submitted = (typeof schema.submitted)['_output']
export type Verdict = (typeof schema.ran)['_output']['verdict']
export type Progress = (typeof schema.followed)['_output']
export type ExerciseForm = Workbench['form']
