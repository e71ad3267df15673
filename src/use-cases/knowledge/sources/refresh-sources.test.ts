import { beforeEach, describe, expect, it } from 'vitest'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { changeDocument } from '../save-document.ts'
import { type SourceWorld, sourceWorld } from '#test/factories/source-world.ts'

let world: SourceWorld
beforeEach(async () => {
  world = await sourceWorld()
})

const organizationId = 'org-1'

describe('one reading of a source', () => {
  it('[K5] takes over every article, each language as a document', async () => {
    for (const id of ['1', '2', '3']) world.helpCenter.publish(id)
    world.helpCenter.publish('2', { language: 'de', title: 'Versand' })

    await world.read()

    expect(await world.idsThere()).toEqual(['1/en', '2/de', '2/en', '3/en'])
    expect((await world.documents())[1]).toMatchObject({
      title: 'Versand',
      format: 'html',
      language: 'de',
      audience: 'public',
      origin: { sourceId: world.key.sourceId, audience: 'public' },
    })
    expect(await world.source()).toMatchObject({
      isReading: false,
      readAt: world.clock.now(),
      readCount: 3,
      problem: undefined,
    })
  })

  it('[K5] makes what was read searchable at once', async () => {
    world.helpCenter.publish('1', { html: '<p>Parcels leave on Mondays.</p>' })

    await world.read()

    const [change] = await world.ports.knowledge.listChangesSince(organizationId, 0, 10)
    expect(change?.passages.map(({ text }) => text)).toEqual(['Parcels leave on Mondays.'])
  })

  it('[K5] leaves alone what has not changed', async () => {
    for (const id of ['1', '2', '3']) world.helpCenter.publish(id)
    await world.read()
    const before = await world.documents()

    await world.readAfterAnHour()

    expect(await world.documents()).toEqual(before)
    expect(await world.ports.knowledge.knowledgeVersion(organizationId)).toBe(3)
  })

  it('[K5] takes over a change under the same id', async () => {
    for (const id of ['1', '2']) world.helpCenter.publish(id)
    await world.read()
    const before = await world.documents()

    world.helpCenter.publish('1', { html: '<p>New words.</p>' })
    await world.readAfterAnHour()

    const [first, second] = await world.documents()
    expect(first).toMatchObject({ id: before[0]?.id, body: '<p>New words.</p>' })
    expect(second).toEqual(before[1])
  })

  it('[K5] removes what was deleted or unpublished, asking for each', async () => {
    for (const id of ['1', '2', '3', '4']) world.helpCenter.publish(id)
    await world.read()

    world.helpCenter.delete('1')
    world.helpCenter.unpublish('3')
    await world.readAfterAnHour()

    expect(await world.idsThere()).toEqual(['2/en', '4/en'])
    expect(world.helpCenter.calls.filter((call) => call.startsWith('find'))).toEqual([
      'find 1',
      'find 3',
    ])
  })

  it('[K5] keeps what moved out of its sight between two pages', async () => {
    for (const id of ['1', '2', '3', '4']) world.helpCenter.publish(id)
    await world.read()
    world.helpCenter.beforeCall = (call) => {
      if (call === 'list 2') world.helpCenter.delete('4')
    }

    await world.readAfterAnHour()

    expect(world.helpCenter.calls.slice(-2)).toEqual(['list 2', 'find 2'])
    expect(await world.idsThere()).toEqual(['1/en', '2/en', '3/en', '4/en'])
  })

  it('[K5] keeps what people said of a document here', async () => {
    world.helpCenter.publish('1')
    await world.read()
    const [{ id = '' } = {}] = await world.documents()
    const of = { organizationId, documentId: id }
    await changeDocument(world.ports, of, {
      questions: ['To Oslo?'],
      audience: 'internal',
      isOff: true,
    })

    world.helpCenter.publish('1', { title: 'Renamed' })
    await world.readAfterAnHour()

    expect((await world.documents())[0]).toMatchObject({
      title: 'Renamed',
      questions: ['To Oslo?'],
      audience: 'internal',
      isOff: true,
    })
    const [change] = await world.ports.knowledge.listChangesSince(organizationId, 0, 10)
    expect(change?.passages).toEqual([])
  })

  it('[K5] follows an article that Intercom makes internal or public', async () => {
    world.helpCenter.publish('1')
    await world.read()

    world.helpCenter.publish('1', { audience: 'internal' })
    await world.readAfterAnHour()
    const [narrowed] = await world.documents()
    world.helpCenter.publish('1')
    await world.readAfterAnHour()
    const [widened] = await world.documents()

    expect([narrowed?.audience, widened?.audience]).toEqual(['internal', 'public'])
  })

  it('[A3] never makes an internal article public', async () => {
    const inner = await sourceWorld('intercom-internal-articles')
    inner.helpCenter.publish('1', { audience: 'public' })

    await inner.read()

    expect((await inner.documents())[0]).toMatchObject({
      audience: 'internal',
      origin: { audience: 'internal' },
    })
  })
})

describe('a reading that is cut off', () => {
  it('[K5] goes on at its page after a stop', async () => {
    for (const id of ['1', '2', '3', '4', '5', '6']) world.helpCenter.publish(id)
    const stopping = new AbortController()
    world.helpCenter.beforeCall = (call) => {
      if (call === 'list 2') stopping.abort()
    }
    await world.read(stopping.signal)
    const halfway = await world.source()
    world.helpCenter.beforeCall = () => undefined

    await world.read()

    expect(halfway).toMatchObject({ isReading: true, nextPage: 2, readCount: 2 })
    expect(world.helpCenter.calls).toEqual(['list 1', 'list 2', 'list 2', 'list 3'])
    expect(await world.idsThere()).toHaveLength(6)
  })

  it('[K5, D3] waits for the rate window and says nothing of trouble', async () => {
    world.helpCenter.publish('1')
    const retryAt = new Date(world.clock.now().getTime() + 7_000)
    world.helpCenter.failNext(
      new HelpdeskError('rate-limited', 'used up', { isRetryable: true, retryAt }),
    )

    const again = await world.read()

    expect(again).toEqual(retryAt)
    expect(await world.source()).toMatchObject({ problem: undefined, isReading: true })
  })

  it.each([
    ['unauthorized', 'token-refused', 3_600_000],
    ['forbidden', 'not-permitted', 3_600_000],
    ['unavailable', 'unreachable', 60_000],
  ] as const)('[K5] tells of %s and tries again', async (kind, problem, waitMs) => {
    world.helpCenter.publish('1')
    world.helpCenter.failNext(
      new HelpdeskError(kind, 'said no', { isRetryable: kind === 'unavailable' }),
    )

    const again = await world.read()
    const met = await world.source()
    world.clock.advance(waitMs)
    await world.read()

    expect(met).toMatchObject({ problem, problemDetail: 'said no' })
    expect(again).toEqual(met.dueAt)
    expect(await world.source()).toMatchObject({ problem: undefined, documentCount: 1 })
  })

  it('[K5] removes nothing while Intercom does not answer', async () => {
    for (const id of ['1', '2', '3']) world.helpCenter.publish(id)
    await world.read()
    for (const id of ['1', '2', '3']) world.helpCenter.delete(id)
    world.helpCenter.beforeCall = (call) => {
      if (call.startsWith('find')) throw new HelpdeskError('unavailable', 'down')
    }

    await world.readAfterAnHour()

    expect(await world.idsThere()).toHaveLength(3)
    expect(await world.source()).toMatchObject({ problem: 'unreachable' })
  })
})

describe('what a source belongs to', () => {
  it('[K5] reads nothing of another workspace', async () => {
    world.helpCenter.publish('1')
    await world.read()

    await world.connect('ws2')
    await world.readAfterAnHour()

    expect(await world.source()).toMatchObject({ problem: 'other-workspace', documentCount: 1 })
    expect(world.helpCenter.calls).toEqual(['list 1'])
  })

  it('[K5] ends quietly when it is paused or deleted on the way', async () => {
    for (const id of ['1', '2', '3', '4', '5']) world.helpCenter.publish(id)
    world.helpCenter.beforeCall = (call) => {
      if (call === 'list 2') void world.ports.sources.change(world.key, { isPaused: true })
    }

    const again = await world.read()
    await world.ports.sources.remove(world.key)

    expect(again).toBeUndefined()
    expect(world.helpCenter.calls).toEqual(['list 1', 'list 2'])
    expect(await world.read()).toBeUndefined()
  })
})
