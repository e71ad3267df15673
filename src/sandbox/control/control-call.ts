import type { Context } from 'hono'
import type { z } from 'zod'
import { notFound, Refusal } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import type { World } from '../model/world.ts'
import { newestVersion } from '../model/api-version.ts'
import { conversationToWire } from '../wire/conversation.ts'
import type { Conversation } from '../model/conversation.ts'

/** The workspace that the query names; without a name the first. */
export function chosenWorkspace(context: Context, world: World): Workspace {
  const id = context.req.query('workspace')
  if (id === undefined) return world.first
  const workspace = world.workspaces.get(id)
  if (!workspace) throw notFound(`There is no workspace '${id}'`)
  return workspace
}

/** The body as the schema wants it; an absent one is an empty object. Refuses with the field's name. */
export async function readBody<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(parseJson(await context.req.text()))
  if (parsed.success) return parsed.data
  throw refusalOf(parsed.error)
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'invalid_json', { message: 'The body is not valid JSON' })
  }
}

function refusalOf(error: z.ZodError): Refusal {
  const [issue] = error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = [...(issue?.path ?? []), ...(unknown ? [unknown] : [])].join('.') || 'body'
  const message = unknown
    ? `There is no field '${field}'`
    : `${field}: ${issue?.message ?? 'is not valid'}`
  return new Refusal(422, 'invalid_field', { message, field })
}

/** As `GET /conversations/{id}` gives it to a client of the newest version. */
export function showConversation(workspace: Workspace, conversation: Conversation): object {
  const presentation = { workspace, version: newestVersion, plainText: false }
  return conversationToWire(conversation, conversation.parts, presentation)
}

export function listOf(items: readonly unknown[], nextCursor: string | null = null): object {
  return { items, next_cursor: nextCursor }
}

/** A whole number from the query, within limits. */
export function readCount(
  context: Context,
  name: string,
  limits: { fallback: number; most: number },
): number {
  const text = context.req.query(name)
  if (text === undefined) return limits.fallback
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) {
    throw new Refusal(422, 'invalid_field', {
      message: `${name} must be a whole number from 1`,
      field: name,
    })
  }
  return Math.min(count, limits.most)
}
