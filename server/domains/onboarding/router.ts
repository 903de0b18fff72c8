import { router } from '../../trpc/init'
import { publicProcedure } from '../../trpc/ladder'
import { previewCourse, previewSamples } from './preview-course'
import * as schema from './schema'

const previews = { name: 'preview', burst: 60, perSeconds: 60 }

export const onboardingRouter = router({
  preview: publicProcedure({
    summary: 'The plan of the Universal Blueprint in the words of a passion.',
    scope: null,
    limits: [{ by: 'network', limit: previews }],
    example: { passion: 'rare sneakers' },
  })
    .input(schema.previewInput)
    .output(schema.preview)
    .query(({ input }) => previewCourse(input)),

  samples: publicProcedure({ summary: 'The first module title in six domains.', scope: null })
    .output(schema.samples)
    .query(() => previewSamples),
})
