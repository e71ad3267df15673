import { Hono } from 'hono'
import {
  changeArticle,
  createArticle,
  createInternalArticle,
  deleteArticle,
  type ArticleFields,
} from '../actions/articles.ts'
import { newestVersion } from '../model/api-version.ts'
import type { World } from '../model/world.ts'
import { articleToWire, internalArticleToWire } from '../wire/content.ts'
import { articleChangeSchema, newArticleSchema, type WrittenArticle } from './article-schemas.ts'
import { chosenWorkspace, readBody } from './control-call.ts'

/** A teammate who keeps the help center: the REST API lists what is written here. */
export function articleRoutes(world: World): Hono {
  const routes = new Hono()
  routes.post('/articles', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const { internal, ...written } = await readBody(context, newArticleSchema)
    const fields = toFields(written)
    const wire = internal
      ? internalArticleToWire(createInternalArticle(workspace, fields))
      : articleToWire(createArticle(workspace, fields), { workspace, version: newestVersion })
    return context.json(wire, 201)
  })
  routes.patch('/articles/:id', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const fields = toFields(await readBody(context, articleChangeSchema))
    const article = changeArticle(workspace, context.req.param('id'), fields)
    return context.json(articleToWire(article, { workspace, version: newestVersion }))
  })
  routes.delete('/articles/:id', (context) => {
    deleteArticle(chosenWorkspace(context, world), context.req.param('id'))
    return context.body(null, 204)
  })
  return routes
}

function toFields(written: WrittenArticle): ArticleFields {
  const {
    ai_chatbot_availability: forChatbot,
    ai_copilot_availability: forCopilot,
    help_center_audience: readers,
    translations,
    ...texts
  } = written
  return {
    ...texts,
    ...(forChatbot !== undefined && { forChatbot }),
    ...(forCopilot !== undefined && { forCopilot }),
    ...(readers !== undefined && { readers }),
    ...(translations && {
      translations: translations.map((one) => ({ description: '', ...one })),
    }),
  }
}
