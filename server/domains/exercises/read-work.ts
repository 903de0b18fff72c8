import { Prisma } from '../../generated/prisma/client'
import { readStored } from '../../platform/db/stored-data'
import { exercisesJson } from './stored-json'

/** One part of it, and the others null: what an exercise is handed in as. */
export type StorableWork = {
  files: { path: string; text: string }[] | null
  answers: Record<string, string[]> | null
  findings: { path: string; from: number; to: number; rule: string | null; text: string }[] | null
}

/** What a submission or a draft holds. */
export function readWork(row: Record<keyof StorableWork, unknown>, at: { table: string; id: string }): StorableWork {
  return {
    files: readStored(exercisesJson['submissions.files'], row.files, { ...at, column: 'files' }),
    answers: readStored(exercisesJson['submissions.answers'], row.answers, { ...at, column: 'answers' }),
    findings: readStored(exercisesJson['submissions.findings'], row.findings, { ...at, column: 'findings' }),
  }
}

/** For the columns: what is not there is NULL, which is another thing than JSON's own. */
export const asColumns = ({ files, answers, findings }: StorableWork) => ({
  files: files ?? Prisma.DbNull,
  answers: answers ?? Prisma.DbNull,
  findings: findings ?? Prisma.DbNull,
})

/** As it is sent and shown: the parts that are there. */
export const asWork = ({ files, answers, findings }: StorableWork) => ({
  ...(files === null ? {} : { files }),
  ...(answers === null ? {} : { answers }),
  ...(findings === null ? {} : { findings }),
})

/** Files may lie, and questions be answered, in any order. */
export function isSameWork(one: StorableWork, other: StorableWork): boolean {
  return canonical(one) === canonical(other)
}

const canonical = ({ files, answers, findings }: StorableWork): string =>
  JSON.stringify([
    files?.map(({ path, text }) => [path, text]).sort(byName) ?? null,
    answers === null ? null : Object.entries(answers).sort(byName),
    findings?.map(({ path, from, to, rule, text }) => [path, from, to, rule, text]) ?? null,
  ])

const byName = (
  [one]: readonly [string, ...unknown[]] | string[],
  [other]: readonly [string, ...unknown[]] | string[],
) => ((one ?? '') < (other ?? '') ? -1 : 1)
