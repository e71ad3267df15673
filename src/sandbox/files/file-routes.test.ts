import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const picture = { name: 'a picture.png', content_type: 'image/png', data: pixel }
const paper = { name: 'b.pdf', content_type: 'application/pdf', data: 'JVBERg==' }

describe('Files', () => {
  let probe: SandboxProbe

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())
  beforeEach(() => probe.control('POST /reset'))

  it("puts a customer's picture into the body and other files beside it", async () => {
    const { body } = await probe.control('POST /conversations', {
      body: 'Look',
      attachments: [picture, paper],
    })

    const response = await fetch(pictureAddress(body.source.body))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await response.arrayBuffer()).toString('base64')).toBe(pixel)
    expect(body.source.body).toMatch(
      /^<p>Look<\/p>\n<div class="intercom-container"><img src="http/,
    )
    expect(body.source.body).toContain('width="1" height="1"')
    expect(body.source.attachments).toMatchObject([
      { type: 'upload', name: 'b.pdf', content_type: 'application/pdf', filesize: 4 },
    ])
  })

  it('attaches pictures that come by e-mail', async () => {
    const { body } = await probe.control('POST /conversations', {
      body: 'Look',
      channel: 'email',
      attachments: [picture],
    })

    expect(body.source.attachments).toMatchObject([{ name: 'a picture.png', width: 1, height: 1 }])
  })

  it('takes a message that is only a file', async () => {
    const { body } = await probe.control('POST /conversations', { attachments: [paper] })

    expect(body.source).toMatchObject({ body: '', attachments: [{ name: 'b.pdf' }] })
  })

  it('attaches what a teammate uploads over REST', async () => {
    const { id } = (await probe.control('POST /conversations', { body: 'Hi' })).body

    const { body } = await probe.rest(`POST /conversations/${id}/reply`, {
      message_type: 'comment',
      type: 'admin',
      admin_id: probe.ai,
      body: 'Here',
      attachment_files: [{ content_type: 'application/pdf', name: 'b.pdf', data: 'JVBERg==' }],
      attachment_urls: ['https://example.org/c.png'],
    })

    const [part] = body.conversation_parts.conversation_parts
    expect(part.attachments).toMatchObject([
      { name: 'b.pdf' },
      { url: 'https://example.org/c.png' },
    ])
    expect((await fetch(part.attachments[0].url)).status).toBe(200)
  })

  it('refuses an address that ran out; the next read gives another', async () => {
    await probe.control('PATCH /settings', { file_ttl_s: 0 })
    const { body } = await probe.control('POST /conversations', {
      body: 'Look',
      attachments: [picture],
    })
    await probe.control('PATCH /settings', { file_ttl_s: 60 })

    const again = await probe.rest(`GET /conversations/${body.id}`)

    expect((await fetch(pictureAddress(body.source.body))).status).toBe(403)
    expect((await fetch(pictureAddress(again.body.source.body))).status).toBe(200)
  })

  it('refuses an address that was tampered with', async () => {
    const { body } = await probe.control('POST /conversations', { attachments: [picture] })
    const address = new URL(pictureAddress(body.source.body))
    const later = new URL(address)
    later.searchParams.set('expires', '9999999999')
    const unsigned = new URL(address)
    unsigned.searchParams.delete('signature')

    const statuses = await Promise.all(
      [later, unsigned].map(async (one) => (await fetch(one)).status),
    )

    expect(statuses).toEqual([403, 403])
  })

  it('hides pictures in plain text', async () => {
    const { id } = (
      await probe.control('POST /conversations', { body: 'Look', attachments: [picture] })
    ).body

    const { body } = await probe.rest(`GET /conversations/${id}?display_as=plaintext`)

    expect(body.source.body).toBe('Look\n[Image]')
  })
})

function pictureAddress(body: string): string {
  const source = /<img src="([^"]+)"/.exec(body)?.[1] ?? ''
  return source.replaceAll('&amp;', '&')
}
