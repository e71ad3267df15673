import { Hono } from 'hono'
import { z } from 'zod'
import { Refusal } from '../model/refusal.ts'
import type { Subscription } from '../model/workspace.ts'
import type { World } from '../model/world.ts'
import type { DeliveryLog } from '../webhooks/delivery-log.ts'
import { topics as everyTopic } from '../webhooks/topics.ts'
import type { WebhookSender } from '../webhooks/webhook-sender.ts'
import { chosenWorkspace, readBody, readCount } from './control-call.ts'

const subscriptionSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).optional(),
  secret: z.string().min(1).max(1000).optional(),
  topics: z
    .array(
      z
        .string()
        .regex(/^[a-z_]+(\.[a-z_]+)*$/, 'must be a topic such as conversation.user.created'),
    )
    .max(200)
    .optional(),
  enabled: z.boolean().default(true),
})

export function webhookRoutes(world: World, sender: WebhookSender, log: DeliveryLog): Hono {
  const routes = new Hono()
  routes.put('/webhooks', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const wanted = await readBody(context, subscriptionSchema)
    const { secret, topics, enabled } = wanted
    const url = wanted.url ?? workspace.subscription?.url
    if (url === undefined) {
      throw new Refusal(422, 'invalid_field', { message: 'url: is needed', field: 'url' })
    }
    const subscription = await sender.subscribe(workspace, {
      url,
      enabled,
      secret: secret ?? workspace.clientSecret,
      topics: topics ?? everyTopic,
    })
    return context.json(show(subscription))
  })
  routes.get('/webhooks', (context) => {
    const workspace = chosenWorkspace(context, world)
    const limit = readCount(context, 'limit', { fallback: 5000, most: 5000 })
    const conversationId = context.req.query('conversation_id')
    const deliveries = log
      .list(workspace.id)
      .filter((one) => conversationId === undefined || one.conversation_id === conversationId)
      .slice(-limit)
    return context.json({ ...show(workspace.subscription), deliveries })
  })
  return routes
}

function show(subscription: Subscription | null): object {
  if (!subscription) return { url: null, topics: [], enabled: false, ping: { status: null } }
  const { url, topics, enabled, ping } = subscription
  return { url, topics, enabled, ping }
}
