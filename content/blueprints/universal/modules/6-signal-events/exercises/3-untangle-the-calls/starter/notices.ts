export class Notices {
  readonly #append: (line: string) => void

  constructor(append: (line: string) => void) {
    this.#append = append
  }

  send(line: string): void {
    this.#append(line)
  }
}
