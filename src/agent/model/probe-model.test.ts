import { afterEach, beforeEach, expect, it } from 'vitest'
import { OpenAiCompatibleServer } from '#test/fakes/model/openai-compatible-server.ts'
import { createLanguageModel } from './create-language-model.ts'
import { createModelProbe } from './probe-model.ts'

let server: OpenAiCompatibleServer
beforeEach(async () => {
  server = await OpenAiCompatibleServer.start()
})
afterEach(() => server.stop())

function probe(now?: () => number) {
  const { baseUrl } = server
  return createModelProbe(
    createLanguageModel({ provider: 'openai-compatible', model: 'm', baseUrl }),
    now,
  )
}

it('[O3] asks the model for a word, once a minute at most', async () => {
  let now = 0
  server.script({ kind: 'text', text: 'ok' })
  const check = probe(() => now)

  expect(await check()).toEqual({ answersInMs: 0 })
  await check()
  expect(server.requests).toHaveLength(1)

  now = 61_000
  await check()
  expect(server.requests).toHaveLength(2)
})

it('[O3] tells why the model does not answer', async () => {
  server.script({ kind: 'status', status: 401, message: 'wrong key' })

  expect(await probe()()).toMatchObject({ problem: expect.stringContaining('wrong key') })
})
