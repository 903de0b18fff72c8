import { type ErrorCode, httpStatus } from '../platform/errors'
import { describeRouter, type ProcedureDescription } from './describe-router'
import { errorMeanings } from './error-meanings'
import { router } from './init'
import { publicProcedure } from './ladder'
import * as schema from './system-schema'
import { writeType } from './write-types'
import { writeTypesFile } from './write-types-file'

/** `readProcedures` is asked when the first call comes: by then the router that holds this one too is whole. */
export function createSystemRouter(readProcedures: () => Record<string, unknown>) {
  const readOnce = once(() => {
    const procedures = describeRouter(readProcedures())
    return { procedures, written: procedures.map(withTypes) }
  })
  return router({
    describe: publicProcedure({
      summary: 'Every procedure of this server: who may call it, with what, and what comes back.',
      scope: null,
    })
      .output(schema.description)
      .query(({ ctx }) => ({ version: ctx.services.config.version, procedures: readOnce().written, errors })),

    types: publicProcedure({
      summary: 'The types of every procedure that a program can call, as a TypeScript file.',
      scope: null,
    })
      .output(schema.typesFile)
      .query(({ ctx }) => ({
        text: writeTypesFile({ version: ctx.services.config.version, procedures: readOnce().procedures, errorCodes }),
      })),
  })
}

const errorCodes = Object.keys(errorMeanings).filter(isErrorCode)
const errors = errorCodes.map((code) => ({ code, httpStatus: httpStatus[code], meaning: errorMeanings[code] }))

function isErrorCode(code: string): code is ErrorCode {
  return code in errorMeanings
}

function withTypes({ input, output, ...rest }: ProcedureDescription) {
  return {
    ...rest,
    input: input === null ? null : { schema: input, type: writeType(input) },
    output: { schema: output, type: writeType(output) },
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
