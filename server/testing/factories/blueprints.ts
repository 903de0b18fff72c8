import { blueprintsJson } from '../../domains/blueprints/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { sha256 } from '../../platform/digest'
import { asStored } from './as-stored'
import { makeUser } from './identity'
import { momentOf, nextNumber, oneOf } from './variety'

export async function makeBlueprint(tx: Tx, overrides: Partial<Prisma.BlueprintUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.blueprint.create({
    data: {
      slug: `blueprint-${number}`,
      title: `Blueprint ${number}`,
      summary: 'How to give a thing a shape that keeps its promises.',
      ...overrides,
    },
  })
}

/** A draft: what is in it can only be made before it is published. */
export async function makeBlueprintVersion(
  tx: Tx,
  overrides: Partial<Prisma.BlueprintVersionUncheckedCreateInput> = {},
) {
  const number = nextNumber()
  return tx.blueprintVersion.create({
    data: {
      number,
      contentHash: sha256(`version ${number}`),
      titleTemplate: 'The architect of {ENTITY|plural}',
      descriptionTemplate: 'Seven steps from one {ENTITY} to a whole {CONTAINER}.',
      review: asStored(blueprintsJson['blueprint_versions.review'], { bar: 60, rules: { magic_value: 1 } }),
      ...overrides,
      blueprintId: overrides.blueprintId ?? (await makeBlueprint(tx)).id,
    },
  })
}

export async function makeBlueprintModule(tx: Tx, overrides: Partial<Prisma.BlueprintModuleUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.blueprintModule.create({
    data: {
      moduleNumber: number,
      conceptSlug: `concept_${number}`,
      titleTemplate: 'The Atom: encapsulating the {ENTITY}',
      descriptionTemplate: 'One {ENTITY}, and what only it may decide.',
      learningObjectives: asStored(blueprintsJson['blueprint_modules.learning_objectives'], [
        'Keep the state of {ENTITY|a} in one place',
      ]),
      contentTemplate: asStored(blueprintsJson['blueprint_modules.content_template'], {
        sections: [{ id: 'state', title: 'What {ENTITY|a} knows', body: 'Its {METRIC} is nobody else’s business.' }],
        examples: [{ title: 'One {ENTITY}', language: 'javascript', code: 'const {METRIC} = 1' }],
        visualizations: [
          {
            kind: 'graph',
            title: 'The states of {ENTITY|a}',
            description: 'New, then known.',
            nodes: [
              { id: 'new', label: 'new' },
              { id: 'known', label: 'known' },
            ],
            links: [{ from: 'new', to: 'known' }],
          },
        ],
      }),
      rigorLevel: oneOf(['standard', 'advanced'], number),
      estimatedHours: 1 + (number % 5),
      ...overrides,
      versionId: overrides.versionId ?? (await makeBlueprintVersion(tx)).id,
    },
  })
}

/** "First that, then this": between two modules of a version, made when they aren't given. */
export async function makeBlueprintModuleEdge(
  tx: Tx,
  overrides: Partial<Prisma.BlueprintModuleEdgeUncheckedCreateInput> = {},
) {
  const versionId = overrides.versionId ?? (await makeBlueprintVersion(tx)).id
  return tx.blueprintModuleEdge.create({
    data: {
      versionId,
      moduleId: overrides.moduleId ?? (await makeBlueprintModule(tx, { versionId })).id,
      prerequisiteId: overrides.prerequisiteId ?? (await makeBlueprintModule(tx, { versionId })).id,
    },
  })
}

export async function makeBlueprintExercise(
  tx: Tx,
  overrides: Partial<Prisma.BlueprintExerciseUncheckedCreateInput> = {},
) {
  const number = nextNumber()
  return tx.blueprintExercise.create({
    data: {
      slug: `exercise_${number}`,
      orderIndex: number,
      kind: 'refactor',
      titleTemplate: 'Untangle the {ENTITY}',
      promptTemplate: 'Everybody can change the {METRIC} of {ENTITY|a}. See to it that only the {ENTITY} can.',
      language: 'javascript',
      files: asStored(blueprintsJson['blueprint_exercises.files'], [
        { path: 'main.js', text: 'export class {ENTITY|pascal} {\n  value = 1\n}\n' },
      ]),
      solution: asStored(blueprintsJson['blueprint_exercises.solution'], [
        { path: 'main.js', text: 'export class {ENTITY|pascal} {\n  #value = 1\n}\n' },
      ]),
      tests: asStored(blueprintsJson['blueprint_exercises.tests'], [
        {
          path: 'main.test.js',
          text: "test('nobody reaches in', () => expect(new {ENTITY|pascal}().value).toBe(undefined))\n",
        },
      ]),
      reviewTests: asStored(blueprintsJson['blueprint_exercises.review_tests'], [
        { path: 'edge.test.js', text: "test('stays one', () => expect(new {ENTITY|pascal}()).toEqual({}))\n" },
      ]),
      flaws: asStored(blueprintsJson['blueprint_exercises.flaws'], [
        {
          id: 'open-state',
          axis: 'code_sense',
          rule: 'private-state',
          path: 'main.js',
          from: 2,
          to: 2,
          why: 'Everybody can set it to anything.',
        },
      ]),
      hints: asStored(blueprintsJson['blueprint_exercises.hints'], [
        { id: 'hash', text: 'A name that begins with # is seen inside of the class only.', penalty: 10 },
      ]),
      limits: asStored(blueprintsJson['blueprint_exercises.limits'], { cpuMs: 1_000 }),
      metrics: asStored(blueprintsJson['blueprint_exercises.metrics'], ['statements']),
      difficultyLevel: 1 + (number % 10),
      ...overrides,
      moduleId: overrides.moduleId ?? (await makeBlueprintModule(tx)).id,
    },
  })
}

export async function makeBlueprintAuthor(tx: Tx, overrides: Partial<Prisma.BlueprintAuthorUncheckedCreateInput> = {}) {
  return tx.blueprintAuthor.create({
    data: {
      addedAt: momentOf(nextNumber()),
      ...overrides,
      blueprintId: overrides.blueprintId ?? (await makeBlueprint(tx)).id,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}
