import pg from 'pg'

type Ear = { onPayload: (payload: string) => void; onGap: () => void }
export type Listener = {
  listen(channel: string, onPayload: (payload: string) => void, onGap: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

const retryMs = 1_000

/** One connection of a node for all that it listens to, opened when first needed and again whenever it breaks. */
export function createListener(options: { url: string; onError: (error: unknown) => void }): Listener {
  const channels = new Map<string, Set<Ear>>()
  let connection: Promise<pg.Client> | undefined
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()

  /** A connection takes one statement at a time. */
  const say = (client: pg.Client, verb: 'LISTEN' | 'UNLISTEN', channel: string): Promise<unknown> => {
    const said = turn.then(() => client.query(`${verb} ${client.escapeIdentifier(channel)}`))
    turn = said.catch(() => undefined)
    return said
  }

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: options.url, keepAlive: true })
    client.on('notification', ({ channel, payload = '' }) => {
      for (const ear of channels.get(channel) ?? []) ear.onPayload(payload)
    })
    client.on('error', options.onError)
    await client.connect()
    for (const channel of channels.keys()) await say(client, 'LISTEN', channel)
    client.on('end', () => {
      connection = undefined
      retryLater()
    })
    return client
  }

  const retryLater = () => {
    if (closed || channels.size === 0) return
    setTimeout(() => {
      if (closed || connection !== undefined) return
      connection = connect()
      connection.then(tellOfGap, (error: unknown) => {
        options.onError(error)
        connection = undefined
        retryLater()
      })
    }, retryMs).unref()
  }

  const tellOfGap = () => {
    for (const ears of channels.values()) for (const ear of ears) ear.onGap()
  }

  return {
    async listen(channel, onPayload, onGap) {
      const ear = { onPayload, onGap }
      const ears = channels.get(channel) ?? new Set()
      const isFirst = ears.size === 0
      channels.set(channel, ears.add(ear))
      const fresh = connection === undefined
      connection ??= connect()
      try {
        const client = await connection
        if (isFirst && !fresh) await say(client, 'LISTEN', channel)
      } catch (error) {
        ears.delete(ear)
        connection = undefined
        throw error
      }
      return async () => {
        ears.delete(ear)
        if (ears.size > 0) return
        channels.delete(channel)
        const client = await connection
        if (client !== undefined && !closed) await say(client, 'UNLISTEN', channel)
      }
    },
    async close() {
      closed = true
      await (await connection)?.end()
    },
  }
}
