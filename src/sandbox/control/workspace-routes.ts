import { Hono } from 'hono'
import { defineAttribute } from '../actions/set-attributes.ts'
import { seedConversations } from '../actions/seed-conversations.ts'
import { settingsSchema } from '../model/settings.ts'
import type { World } from '../model/world.ts'
import { workspaceEntry } from '../start-line.ts'
import { conversationAttributeToWire } from '../wire/attributes.ts'
import { chosenWorkspace, listOf, readBody } from './control-call.ts'
import { newAttributeSchema, newWorkspaceSchema, seedSchema } from './schemas.ts'

export function workspaceRoutes(world: World): Hono {
  const routes = new Hono()
  routes.get('/workspaces', (context) =>
    context.json(listOf([...world.workspaces.values()].map(workspaceEntry))),
  )
  routes.post('/workspaces', async (context) => {
    const { name, region, identity_verification } = await readBody(context, newWorkspaceSchema)
    const workspace = world.addWorkspace({
      name,
      region,
      identityVerification: identity_verification,
    })
    return context.json(workspaceEntry(workspace), 201)
  })
  routes.post('/attributes', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const { name, data_type: dataType, options } = await readBody(context, newAttributeSchema)
    const attribute = defineAttribute(workspace, { name, dataType, options })
    return context.json(conversationAttributeToWire(attribute, workspace), 201)
  })
  routes.post('/seed', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const { conversations, days, parts } = await readBody(context, seedSchema)
    const ids = seedConversations(workspace, { count: conversations, days, parts })
    return context.json({ conversation_ids: ids }, 201)
  })
  routes.get('/settings', (context) => context.json(chosenWorkspace(context, world).settings))
  routes.patch('/settings', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const changed = await readBody(context, settingsSchema.partial())
    workspace.settings = { ...workspace.settings, ...changed }
    return context.json(workspace.settings)
  })
  return routes
}
