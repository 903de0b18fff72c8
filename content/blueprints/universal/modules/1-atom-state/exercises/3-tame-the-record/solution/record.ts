/** The record of one {ENTITY}. Used by the list, the form and the nightly import. */
export class {ENTITY|pascal} {
  readonly #id: string
  #{METRIC|camel}: number
  readonly #remarks: string[]
  #changeCount = 0

  constructor(id: string, {METRIC|camel}: number, remarks: readonly string[] = []) {
    this.#id = id
    this.#{METRIC|camel} = validOrThrow({METRIC|camel})
    this.#remarks = [...remarks]
  }

  get id(): string {
    return this.#id
  }

  get {METRIC|camel}(): number {
    return this.#{METRIC|camel}
  }

  get remarks(): string[] {
    return [...this.#remarks]
  }

  get changeCount(): number {
    return this.#changeCount
  }

  {ACTION|camel}({METRIC|camel}: number): void {
    this.#{METRIC|camel} = validOrThrow({METRIC|camel})
    this.#changeCount += 1
  }

  addRemark(input: string): void {
    const remark = input.trim()
    if (remark !== '') this.#remarks.push(remark)
  }

  /** For the list: one line with all that there is to know. */
  toLine(): string {
    const inOrder = [...this.#remarks].sort()
    return `${this.#id}: ${this.#{METRIC|camel}} (${inOrder.join(', ')})`
  }

  copyAs(id: string): {ENTITY|pascal} {
    return new {ENTITY|pascal}(id, this.#{METRIC|camel}, this.#remarks)
  }
}

function validOrThrow(input: number): number {
  if (!Number.isFinite(input) || input < 0) throw new RangeError(`The {METRIC} cannot be ${input}`)
  return input
}
