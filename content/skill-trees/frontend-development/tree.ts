import type { TreeDraft } from '../../../server/domains/skills/schema'
import { browser } from './browser'
import { css } from './css'
import { delivery } from './delivery'
import { foundations } from './foundations'
import { html } from './html'
import { javascript } from './javascript'
import { javascriptAsync } from './javascript-async'
import { javascriptData } from './javascript-data'
import { javascriptStructure } from './javascript-structure'
import { layout } from './layout'
import { networkAndStorage } from './network-and-storage'
import { performance } from './performance'
import { quality } from './quality'
import { react } from './react'
import { reactApplications } from './react-applications'
import { reactData } from './react-data'
import { renderingAndElements } from './rendering-and-elements'
import { security } from './security'
import { testing } from './testing'
import { themesAndMotion } from './themes-and-motion'
import { tooling } from './tooling'
import { typescript } from './typescript'
import { versionControl } from './version-control'

export const frontendDevelopment: TreeDraft = {
  slug: 'frontend-development',
  category: 'web-development',
  name: 'Frontend development',
  shortDescription: 'From the first HTML page to a typed, tested, accessible React application that real people use.',
  description: `Everything between a server's answer and a person's screen, in the order in which it can be understood.

You begin with what the browser itself offers: HTML that carries meaning, CSS that adapts, JavaScript and the interfaces of the platform. Your first two projects use no framework, so that you can judge later what one gives you and what it costs. TypeScript, React, testing, performance, accessibility, security and delivery build on that.

Each skill names what you should be able to do afterwards. Skills marked as optional lead nowhere else in the tree; take them when you need them. Seven projects and checkpoints ask you to put the pieces together before you go on.

You need a computer, a current browser and some patience with error messages. No earlier programming experience is assumed.`,
  difficulty: 'beginner',
  estimatedHours: 220,
  tags: ['html', 'css', 'javascript', 'typescript', 'react', 'accessibility', 'web-performance', 'testing'],
  featured: true,
  skills: [
    ...foundations,
    ...versionControl,
    ...html,
    ...css,
    ...layout,
    ...themesAndMotion,
    ...javascript,
    ...javascriptData,
    ...javascriptStructure,
    ...javascriptAsync,
    ...browser,
    ...renderingAndElements,
    ...networkAndStorage,
    ...security,
    ...tooling,
    ...typescript,
    ...react,
    ...reactApplications,
    ...reactData,
    ...testing,
    ...performance,
    ...quality,
    ...delivery,
  ],
}
