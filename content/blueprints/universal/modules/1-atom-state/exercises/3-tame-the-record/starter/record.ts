const noRemarks: string[] = []

/** The record of one {ENTITY}. Used by the list, the form and the nightly import. */
export class {ENTITY|pascal} {
  id: string
  {METRIC|camel}: number
  remarks: string[]
  changeCount: number

  constructor(id: string, {METRIC|camel}: number, remarks?: string[]) {
    if ({METRIC|camel} < 0) throw new RangeError('The {METRIC} cannot be negative')
    this.id = id
    this.{METRIC|camel} = {METRIC|camel}
    this.remarks = remarks ?? noRemarks
    this.changeCount = 0
  }

  {ACTION|camel}({METRIC|camel}: number): void {
    this.{METRIC|camel} = {METRIC|camel}
    this.changeCount = this.changeCount + 1
    if (this.{METRIC|camel} < 0 || Number.isNaN(this.{METRIC|camel})) {
      throw new RangeError('The {METRIC} cannot be negative')
    }
  }

  addRemark(input: string): void {
    this.remarks.push(input.trim())
    if (this.remarks[this.remarks.length - 1] === '') this.remarks.pop()
  }

  // For the list: one line with all that there is to know.
  toLine(): string {
    const inOrder = this.remarks.sort()
    let line = this.id + ': ' + this.{METRIC|camel} + ' ('
    for (let at = 0; at < inOrder.length; at++) {
      if (at > 0) line = line + ', '
      line = line + inOrder[at]
    }
    return line + ')'
  }

  copyAs(id: string): {ENTITY|pascal} {
    const clone = new {ENTITY|pascal}(id, this.{METRIC|camel})
    clone.remarks = this.remarks
    return clone
  }
}
