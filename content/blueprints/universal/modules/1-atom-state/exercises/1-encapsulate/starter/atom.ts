/** {ENTITY|a|capital}, as the program has it today: everybody may write. */
export class {ENTITY|pascal} {
  id: string
  {METRIC|camel}: number
  history: number[] = []

  constructor(id: string, {METRIC|camel}: number) {
    this.id = id
    this.{METRIC|camel} = {METRIC|camel}
  }

  {ACTION|camel}({METRIC|camel}: number): void {
    this.history.push(this.{METRIC|camel})
    this.{METRIC|camel} = {METRIC|camel}
  }

  correctTo({METRIC|camel}: number): void {
    this.{METRIC|camel} = {METRIC|camel}
  }
}
