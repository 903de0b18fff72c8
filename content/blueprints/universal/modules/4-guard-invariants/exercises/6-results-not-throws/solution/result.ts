export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem }

export function done<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

export function refused<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem }
}

export function map<Value, Next, Problem>(
  result: Result<Value, Problem>,
  change: (value: Value) => Next,
): Result<Next, Problem> {
  return result.ok ? done(change(result.value)) : result
}

export function andThen<Value, Next, Problem>(
  result: Result<Value, Problem>,
  next: (value: Value) => Result<Next, Problem>,
): Result<Next, Problem> {
  return result.ok ? next(result.value) : result
}

/** Does not stop at the first refusal: whoever has to mend them wants to know all. */
export function all<Value, Problem>(results: readonly Result<Value, Problem>[]): Result<Value[], Problem[]> {
  const values: Value[] = []
  const problems: Problem[] = []
  for (const result of results) {
    if (result.ok) values.push(result.value)
    else problems.push(result.problem)
  }
  return problems.length > 0 ? refused(problems) : done(values)
}

/** The border to code that throws. */
export function attempt<Value, Problem>(
  work: () => Value,
  toProblem: (error: unknown) => Problem,
): Result<Value, Problem> {
  try {
    return done(work())
  } catch (error) {
    return refused(toProblem(error))
  }
}
