/** Something went wrong that a person can act on: one line, and the end of what a tool said if one failed. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {string} [detail]
   */
  constructor(message, detail = '') {
    super(message)
    this.name = 'Failure'
    this.detail = detail
  }
}

/**
 * Runs a command; what it can't do becomes a line and exit code 1, never a stack trace. Other errors are bugs and keep theirs.
 *
 * @param {() => Promise<void>} command
 * @param {() => void} [afterwards] has the last word when it failed
 */
export async function runCommand(command, afterwards) {
  try {
    await command()
  } catch (error) {
    process.exitCode = 1
    report(error)
    afterwards?.()
  }
}

/** @param {unknown} error */
export function report(error) {
  if (!(error instanceof Failure)) return console.error(error)
  if (error.detail !== '') console.error(error.detail)
  console.error(error.message)
}
