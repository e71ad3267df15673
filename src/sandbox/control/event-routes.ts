import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Happening } from '../model/feed.ts'
import type { World } from '../model/world.ts'

const keepAliveMs = 15_000
const longestBacklog = 10_000

/** What happens, as it happens: Server-Sent Events with ids and kinds, to be followed by a read. */
export function eventRoutes(world: World): Hono {
  const routes = new Hono()
  routes.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const backlog: Happening[] = []
      let wake: () => void = () => undefined
      const stop = world.feed.listen((happening) => {
        if (happening.kind === 'notification') return
        if (backlog.length < longestBacklog) backlog.push(happening)
        wake()
      })
      stream.onAbort(() => {
        stop()
        wake()
      })
      await stream.write(': listening\n\n')
      let id = 0
      while (!stream.aborted) {
        const happening = backlog.shift()
        if (happening) {
          id += 1
          await stream.writeSSE({
            id: String(id),
            event: happening.kind,
            data: JSON.stringify(show(happening)),
          })
          continue
        }
        const isWoken = await waitFor((resolve) => (wake = resolve))
        if (!isWoken && !stream.aborted) await stream.write(': still here\n\n')
      }
    }),
  )
  return routes
}

function waitFor(arm: (resolve: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), keepAliveMs)
    timer.unref()
    arm(() => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}

function show(happening: Happening): object {
  switch (happening.kind) {
    case 'conversation':
      return {
        workspace: happening.workspaceId,
        conversation_id: happening.conversationId,
        change: happening.change,
      }
    case 'contact':
      return { workspace: happening.workspaceId, contact_id: happening.contactId }
    case 'delivery':
    case 'request': {
      const { body: _body, ...entry } = { body: null, ...happening.entry }
      return { workspace: happening.workspaceId, ...entry }
    }
    default:
      return {}
  }
}
