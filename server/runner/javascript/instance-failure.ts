/** What code inside of an instance threw at its host. */
export class InstanceFailure extends Error {
  readonly thrown: { name: string; message: string; stack: string }

  constructor(thrown: { name: string; message: string; stack: string } | null) {
    super(thrown === null ? 'It threw something that is no error.' : `${thrown.name}: ${thrown.message}`)
    this.thrown = thrown ?? { name: 'Error', message: this.message, stack: '' }
  }

  get isOutOfMemory(): boolean {
    return this.thrown.message === 'out of memory'
  }
}
