import { describe, expect, it } from 'vitest'
import { httpWorld } from '#test/factories/http-world.ts'

/** Changes that a test tells of itself. */
function scriptedChanges() {
  const watchers = new Map<string, Set<() => void>>()
  let count = 0
  return {
    watchers,
    position: () => `node-${count}`,
    watch: (organizationId: string, heard: () => void) => {
      const own = watchers.get(organizationId) ?? new Set()
      watchers.set(organizationId, own.add(heard))
      return () => void own.delete(heard)
    },
    tell: (organizationId: string) => {
      count += 1
      watchers.get(organizationId)?.forEach((heard) => heard())
    },
  }
}

async function open(lastEventId?: string) {
  const changes = scriptedChanges()
  const stopping = new AbortController()
  const world = await httpWorld({ changes, stopping: stopping.signal })
  const answer = await world.app.request('/api/v1/live', {
    headers: {
      Authorization: `Bearer ${world.keys.member}`,
      ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
    },
  })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = async () => (await reader?.read())?.value ?? ''
  return { changes, stopping, world, answer, read }
}

describe('the live stream', () => {
  it('is refused to a stranger', async () => {
    const world = await httpWorld()

    expect((await world.app.request('/api/v1/live')).status).toBe(401)
  })

  it('tells that something of the organization changed, and no more', async () => {
    const { changes, answer, read } = await open()
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    await read()

    changes.tell('org-2')
    changes.tell('org-1')

    expect(await read()).toBe('event: change\ndata: {}\nid: node-2\n\n')
  })

  it('tells at once of what changed while the page was away', async () => {
    const { read } = await open('node-of-before-7')

    expect(await read()).toContain('id: node-0')
    expect(await read()).toContain('event: change')
  })

  it('tells a page that missed nothing only of what comes', async () => {
    const { changes, read } = await open('node-0')
    await read()

    changes.tell('org-1')

    expect(await read()).toContain('id: node-1')
  })

  it('tells of changes that came together once', async () => {
    const { changes, read, stopping } = await open()
    await read()

    for (let count = 0; count < 5; count += 1) changes.tell('org-1')

    expect(await read()).toContain('change')
    stopping.abort()
    expect(await read()).toBe('')
  })

  it('ends and watches no longer when the node stops', async () => {
    const { changes, stopping, read } = await open()
    await read()

    stopping.abort()

    expect(await read()).toBe('')
    expect(changes.watchers.get('org-1')?.size).toBe(0)
  })
})
