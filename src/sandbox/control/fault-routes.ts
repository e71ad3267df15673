import { Hono } from 'hono'
import { z } from 'zod'
import { faultKinds, type Fault } from '../model/fault.ts'
import type { World } from '../model/world.ts'
import { operations } from '../rest/operations.ts'
import { chosenWorkspace, listOf, readBody } from './control-call.ts'
import { idSchema } from './schemas.ts'

const operationIds = new Set(operations.map((operation) => operation.id))

const faultSchema = z.strictObject({
  operation: z
    .string()
    .refine(
      (id) => operationIds.has(id),
      'must be the operationId of an operation that the sandbox has',
    )
    .nullish(),
  conversation_id: idSchema.nullish(),
  kind: z.enum(faultKinds),
  status: z.int().min(200).max(599).optional(),
  body: z.unknown().optional(),
  headers: z
    .record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string().regex(/^[\t\x20-\x7e]*$/))
    .optional(),
  when: z.enum(['before', 'after']).default('before'),
  times: z.int().min(1).max(1_000_000).default(1),
  skip: z.int().min(0).max(1_000_000).default(0),
  ms: z.int().min(0).max(3_600_000).optional(),
})

const defaultDelayMs = 1000

export function faultRoutes(world: World): Hono {
  const routes = new Hono()
  let count = 0
  routes.post('/faults', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const wanted = await readBody(context, faultSchema)
    count += 1
    const fault = newFault(`fault_${count}`, wanted)
    workspace.faults.set(fault.id, fault)
    return context.json({ id: fault.id }, 201)
  })
  routes.get('/faults', (context) =>
    context.json(listOf([...chosenWorkspace(context, world).faults.values()].map(show))),
  )
  routes.delete('/faults', (context) => {
    chosenWorkspace(context, world).faults.clear()
    return context.body(null, 204)
  })
  return routes
}

function newFault(id: string, wanted: z.infer<typeof faultSchema>): Fault {
  return {
    id,
    operation: wanted.operation ?? null,
    conversationId: wanted.conversation_id ?? null,
    kind: wanted.kind,
    status: wanted.status ?? 500,
    body: wanted.body ?? null,
    headers: wanted.headers ?? {},
    when: wanted.when,
    times: wanted.times,
    skip: wanted.skip,
    ms: wanted.ms ?? (wanted.kind === 'delay' ? defaultDelayMs : 0),
    seen: 0,
    hits: 0,
  }
}

function show(fault: Fault): object {
  const {
    id,
    operation,
    conversationId,
    kind,
    status,
    body,
    headers,
    when,
    times,
    skip,
    ms,
    hits,
  } = fault
  return {
    id,
    operation,
    conversation_id: conversationId,
    kind,
    status: kind === 'status' ? status : null,
    body,
    headers,
    when,
    times,
    skip,
    ms,
    hits,
  }
}
