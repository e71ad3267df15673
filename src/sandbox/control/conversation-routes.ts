import { Hono, type Context } from 'hono'
import type { z } from 'zod'
import { assign, resolveTarget } from '../actions/assign.ts'
import { getConversation } from '../actions/change.ts'
import {
  closeConversation,
  openConversation,
  snoozeConversation,
  wakeConversation,
} from '../actions/change-state.ts'
import { rateConversation } from '../actions/rate.ts'
import { deleteConversation, redactPart, redactSource } from '../actions/remove.ts'
import { defineMissing, setAttributes } from '../actions/set-attributes.ts'
import { attachTag, upsertTag } from '../actions/tags.ts'
import type { Conversation } from '../model/conversation.ts'
import type { Workspace } from '../model/workspace.ts'
import type { World } from '../model/world.ts'
import { chosenWorkspace, listOf, readBody, readCount, showConversation } from './control-call.ts'
import { replyAsAsked } from './conversation-replies.ts'
import { startAsAsked } from './conversation-starts.ts'
import * as schemas from './schemas.ts'
import { findContactOf, findSpeaker } from './speakers.ts'

type Act<Schema extends z.ZodType> = (
  workspace: Workspace,
  conversation: Conversation,
  body: z.infer<Schema>,
) => void

export function conversationRoutes(world: World): Hono {
  const routes = new Hono()
  routes.get('/conversations', (context) => context.json(list(context, world)))
  routes.post('/conversations', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const conversation = startAsAsked(
      workspace,
      await readBody(context, schemas.newConversationSchema),
    )
    return context.json(showConversation(workspace, conversation), 201)
  })
  routes.get('/conversations/:id', (context) => {
    const workspace = chosenWorkspace(context, world)
    return context.json(
      showConversation(workspace, getConversation(workspace, context.req.param('id'))),
    )
  })
  routes.delete('/conversations/:id', (context) => {
    const workspace = chosenWorkspace(context, world)
    const conversation = getConversation(workspace, context.req.param('id'))
    deleteConversation(workspace, conversation, { metricsRetained: true })
    return context.body(null, 204)
  })
  addActs(routes, world)
  return routes
}

function addActs(routes: Hono, world: World): void {
  const on = <Schema extends z.ZodType>(name: string, schema: Schema, act: Act<Schema>) =>
    routes.post(`/conversations/:id/${name}`, async (context) => {
      const workspace = chosenWorkspace(context, world)
      const conversation = getConversation(workspace, context.req.param('id'))
      act(workspace, conversation, await readBody(context, schema))
      return context.json(showConversation(workspace, conversation))
    })
  on('reply', schemas.replySchema, replyAsAsked)
  on('assign', schemas.assignSchema, assignAsAsked)
  on('close', schemas.bySchema, (workspace, conversation, { by }) =>
    closeConversation(workspace, conversation, { author: findSpeaker(workspace, by) }),
  )
  on('open', schemas.bySchema, (workspace, conversation, { by }) =>
    openConversation(workspace, conversation, { author: findSpeaker(workspace, by) }),
  )
  on('snooze', schemas.snoozeSchema, (workspace, conversation, { by, until }) =>
    snoozeConversation(workspace, conversation, {
      author: findSpeaker(workspace, by),
      until: unixSeconds(until),
    }),
  )
  on('unsnooze', schemas.nothingSchema, wakeConversation)
  on('rate', schemas.rateSchema, (workspace, conversation, { rating, remark }) => {
    const contact = findContactOf(workspace, conversation)
    rateConversation(workspace, conversation, { contact, rating, remark: remark ?? null })
  })
  on('redact', schemas.redactSchema, (workspace, conversation, { part_id: partId }) => {
    const redact = conversation.source.id === partId ? redactSource : redactPart
    redact(workspace, conversation, partId)
  })
  on('tags', schemas.tagSchema, (workspace, conversation, { name, by }) =>
    attachTag(workspace, conversation, {
      tag: upsertTag(workspace, name),
      author: findSpeaker(workspace, by),
    }),
  )
  on('attributes', schemas.conversationAttributesSchema, (workspace, conversation, body) => {
    defineMissing(workspace, body.custom_attributes)
    setAttributes(workspace, conversation, { values: body.custom_attributes, by: 'workflow' })
  })
}

/** A time may come in ISO 8601, in Unix seconds or in milliseconds. */
function unixSeconds(time: number | string): number {
  const number = typeof time === 'string' ? Date.parse(time) : time
  return number > 1e11 ? Math.floor(number / 1000) : number
}

function assignAsAsked(
  workspace: Workspace,
  conversation: Conversation,
  body: z.infer<typeof schemas.assignSchema>,
): void {
  const { admin_id: adminId, team_id: teamId, by, part_type: partType } = body
  const target =
    adminId === undefined
      ? resolveTarget(workspace, 'team', teamId)
      : resolveTarget(workspace, 'admin', adminId)
  assign(workspace, conversation, { author: findSpeaker(workspace, by), target, partType })
}

const mostListed = 1000

/** Newest change first. */
function list(context: Context, world: World): object {
  const workspace = chosenWorkspace(context, world)
  const contactId = context.req.query('contact_id')
  const limit = readCount(context, 'limit', { fallback: 100, most: mostListed })
  const found = [...workspace.conversations.values()]
    .filter((one) => contactId === undefined || one.contactIds.includes(contactId))
    .sort((a, b) => b.updatedAt - a.updatedAt || Number(b.id) - Number(a.id))
  return listOf(found.slice(0, limit).map((one) => showConversation(workspace, one)))
}
