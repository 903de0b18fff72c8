import type { Services } from './platform/services'

type Command = { summary: string; run(services: Services, print: (line: string) => void): Promise<void> }

/** What can be asked of a running server through its control socket, or done without one. */
export const commands: Record<string, Command> = {
  'ledger:rebuild': {
    summary: 'compute every projection again from the ledger',
    async run({ ledger }, print) {
      const report = await ledger.rebuild(({ people }) => print(`${people} people`))
      print(`rebuilt ${report.people} people from ${report.events} events; derived events: ${report.added} added, ${report.removed} removed`)
    },
  },
}

export function findCommand(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined
}
