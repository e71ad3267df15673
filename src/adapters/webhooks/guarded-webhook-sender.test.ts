import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { isPublicAddress } from '#adapters/files/public-address.ts'
import { publicLookup, type Resolve } from '#adapters/files/public-lookup.ts'
import { type StandIn, type StandInAnswer, startStandIn } from '#test/fakes/stand-in-server.ts'
import { GuardedWebhookSender } from './guarded-webhook-sender.ts'

const signed = { body: '{"event":"watch_mark.began"}', secret: 'whs_secret' }

let receiver: StandIn | undefined
let sender: GuardedWebhookSender

function open(listedHosts: string[] = [], resolve: Resolve = async () => []) {
  const lookup = publicLookup(resolve)
  sender = new GuardedWebhookSender({ listedHosts, isPublicAddress, lookup, timeLimitMs: 400 })
  return sender
}

async function openTo(answer: StandInAnswer) {
  receiver = await startStandIn(() => answer)
  return { url: `${receiver.url}/hook`, seen: receiver, to: open([new URL(receiver.url).host]) }
}

afterEach(async () => {
  await sender.close()
  await receiver?.close()
  receiver = undefined
})

describe('webhooks of watch rules', () => {
  it('[O7] are signed over the bytes that are sent', async () => {
    const { url, seen, to } = await openTo({ status: 204 })

    expect(await to.post(url, signed)).toEqual({ status: 204 })

    const digest = createHmac('sha256', signed.secret).update(signed.body).digest('hex')
    expect(seen.requests[0]?.headers['x-firstline-signature']).toBe(`sha256=${digest}`)
    expect(JSON.stringify(seen.requests[0]?.body)).toBe(signed.body)
  })

  it('[O7] follow no redirect', async () => {
    const { url, seen, to } = await openTo({
      status: 302,
      headers: { location: 'http://127.0.0.1:1/inside' },
    })

    expect(await to.post(url, signed)).toEqual({
      status: 302,
      problem: 'it redirects, which is not followed',
    })
    expect(seen.requests).toHaveLength(1)
  })

  it.each([
    ['hang', /abort|time/i],
    ['reset', /./],
    [{ status: 500 }, /answered 500/],
  ] as [StandInAnswer, RegExp][])('[O7] tell what went wrong: %j', async (answer, expected) => {
    const { url, to } = await openTo(answer)

    expect((await to.post(url, signed)).problem).toMatch(expected)
  })

  it.each([
    'http://hooks.example.com/',
    'ftp://hooks.example.com/',
    'javascript:alert(1)',
    'hooks.example.com',
    'https://user:word@hooks.example.com/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://10.0.0.8/',
    'https://169.254.169.254/latest/meta-data',
    'https://192.168.1.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]/',
  ])('[O7] never go to %s', async (url) => {
    const to = open()

    expect(to.refusalOf(url)).toEqual(expect.any(String))
    expect((await to.post(url, signed)).problem).toContain('the address')
  })

  it('[O7] may go to a public host by https', () => {
    expect(open().refusalOf('https://hooks.example.com/firstline?token=1')).toBeUndefined()
  })

  it('[O7] refuse a name that leads inside at the moment of the call', async () => {
    const answers = ['8.8.8.8', '127.0.0.1']
    const asked: string[] = []
    const to = open([], async (hostname) => {
      asked.push(hostname)
      return answers.map((address) => ({ address, family: 4 }))
    })

    const { problem } = await to.post('https://rebinding.example/', signed)

    expect(problem).toContain('public internet')
    expect(asked).toEqual(['rebinding.example'])
  })
})
