import { changeRole } from './domains/identity/change-role'
import { AppError } from './platform/errors'
import type { Services } from './platform/services'

type Command = {
  summary: string
  run(services: Services, args: string[], print: (line: string) => void): Promise<void>
}

/** What can be asked of a running server through its control socket, or done without one. */
export const commands: Record<string, Command> = {
  'ledger:rebuild': {
    summary: 'compute every projection again from the ledger',
    async run({ ledger }, _args, print) {
      const report = await ledger.rebuild(({ people }) => print(`${people} people`))
      const { people, events, added, removed } = report
      print(`rebuilt ${people} people from ${events} events; derived events: ${added} added, ${removed} removed`)
    },
  },

  'admin:grant': {
    summary: 'USERNAME: make somebody an admin, as the first one has to be; the audit log notes it',
    async run(services, [username = ''], print) {
      const user = await services.db.client.user.findUnique({ where: { username }, select: { id: true } })
      if (user === null)
        throw new AppError('not_found', { userMessage: `There is nobody called "${username}". Sign up first.` })
      await changeRole({ services, actorId: null, userId: user.id, role: 'admin', requestId: 'command line' })
      print(`${username} is an admin now, and has to sign in again`)
    },
  },
}

export function findCommand(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined
}
