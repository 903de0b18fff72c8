import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { builtInProvenance } from './as-stored'
import { makeUser } from './identity'
import { nextNumber, oneOf } from './variety'

export async function makeConversation(tx: Tx, overrides: Partial<Prisma.ConversationUncheckedCreateInput> = {}) {
  return tx.conversation.create({
    data: {
      title: `Question ${nextNumber()}`,
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeMessage(tx: Tx, overrides: Partial<Prisma.MessageUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const role = overrides.role ?? oneOf(['user', 'assistant'], number)
  return tx.message.create({
    data: {
      position: number,
      role,
      ...(role === 'assistant' ? { provenance: builtInProvenance(number) } : {}),
      content: `Message ${number}: why does the second test fail?`,
      ...overrides,
      conversationId: overrides.conversationId ?? (await makeConversation(tx)).id,
    },
  })
}
