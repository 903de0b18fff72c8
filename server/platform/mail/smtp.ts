import nodemailer from 'nodemailer'

export type Smtp = {
  /** The id makes a message that had to be sent twice recognisable as one. */
  send(mail: { id: string; to: string; subject: string; body: string }): Promise<void>
}

/** Without what the server said: that may quote the address or the message. */
export class SmtpError extends Error {
  override name = 'SmtpError'
  /** The server refused this message or this address for good. Not a wrong password: that gets mended. */
  readonly permanent: boolean

  constructor(code: string, reply: number | undefined) {
    super(reply === undefined ? code : `${code}, the server said ${reply}`)
    this.permanent = (code === 'EENVELOPE' || code === 'EMESSAGE') && reply !== undefined && reply >= 500
  }
}

const timeouts = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

export function createSmtp({ url, from }: { url: string; from: string }): Smtp {
  const transport = nodemailer.createTransport({ ...timeouts, url, disableFileAccess: true, disableUrlAccess: true })
  const host = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return {
    send: async ({ id, to, subject, body }) => {
      try {
        await transport.sendMail({
          from,
          // As an object it's taken as it is; a string would be parsed, and might turn out to be two addresses.
          to: { name: '', address: to },
          subject,
          text: body,
          messageId: `<${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        throw new SmtpError(textOf(error, 'code') ?? 'ESMTP', numberOf(error, 'responseCode'))
      }
    },
  }
}

function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
}

function textOf(error: unknown, name: string): string | undefined {
  const value = field(error, name)
  return typeof value === 'string' ? value : undefined
}

function numberOf(error: unknown, name: string): number | undefined {
  const value = field(error, name)
  return typeof value === 'number' ? value : undefined
}
