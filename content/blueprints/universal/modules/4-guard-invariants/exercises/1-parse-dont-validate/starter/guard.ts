export type Problem = { field: string; message: string }
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] }

const isValid = (input: any): boolean => Boolean(input.id) && !(Number(input.{METRIC|camel}) < 0)

export class {ENTITY|pascal} {
  id: string
  {METRIC|camel}: number

  constructor(id: string, {METRIC|camel}: number) {
    this.id = id
    this.{METRIC|camel} = {METRIC|camel}
  }

  static parse(input: any): Parsed<{ENTITY|pascal}> {
    if (!isValid(input)) return { ok: false, problems: [{ field: '', message: 'Invalid' }] }
    return { ok: true, value: new {ENTITY|pascal}(input.id, input.{METRIC|camel}) }
  }

  static parseAll(input: any): Parsed<{ENTITY|pascal}[]> {
    const value: {ENTITY|pascal}[] = []
    for (const each of input) {
      const parsed = {ENTITY|pascal}.parse(each)
      if (parsed.ok) value.push(parsed.value)
    }
    return { ok: true, value }
  }
}
