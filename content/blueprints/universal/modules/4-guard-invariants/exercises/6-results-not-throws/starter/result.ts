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
  return done(change(unwrap(result)))
}

export function andThen<Value, Next, Problem>(
  result: Result<Value, Problem>,
  next: (value: Value) => Result<Next, Problem>,
): Result<Next, Problem> {
  return next(unwrap(result))
}

export function all<Value, Problem>(results: readonly Result<Value, Problem>[]): Result<Value[], Problem[]> {
  return done(results.map(unwrap))
}

export function attempt<Value, Problem>(
  work: () => Value,
  toProblem: (error: unknown) => Problem,
): Result<Value, Problem> {
  try {
    return done(work())
  } catch (error) {
    throw new Error(String(toProblem(error)))
  }
}

function unwrap<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(String(result.problem))
  return result.value
}
