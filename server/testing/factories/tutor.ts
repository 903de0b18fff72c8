import { tutorJson } from '../../domains/tutor/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored, builtInProvenance } from './as-stored'
import { makeGeneratedCourse, makeGeneratedModule } from './courses'
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

export async function makeCoursePlan(tx: Tx, overrides: Partial<Prisma.CoursePlanUncheckedCreateInput> = {}) {
  const courseId = overrides.courseId ?? (await makeGeneratedCourse(tx)).id
  const moduleId =
    (await tx.generatedModule.findFirst({ where: { courseId } }))?.id ??
    (await makeGeneratedModule(tx, { courseId })).id
  return tx.coursePlan.create({
    data: {
      hoursPerWeek: 5,
      entries: asStored(tutorJson['course_plans.entries'], [
        { moduleId, startsOn: '2026-01-05', dueOn: '2026-01-11', minutes: 240 },
      ]),
      madeOn: new Date('2026-01-05'),
      ...overrides,
      courseId,
    },
  })
}
