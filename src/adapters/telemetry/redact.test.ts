import { describe, expect, it } from 'vitest'
import { redact } from './redact.ts'

describe('what is logged', () => {
  it('[C6] never holds a secret by its name', () => {
    const shown = redact({
      accessToken: 'dG9rOmFiYw',
      nested: { client_secret: 'hush', password: 'pass', apiKey: 'k' },
    })

    expect(JSON.stringify(shown)).not.toMatch(/dG9rOmFiYw|hush|pass"|"k"/)
  })

  it('[C2] never holds the key of a webhook URL', () => {
    const shown = redact(new Error('POST /webhooks/intercom/Abc-123_xyz failed'))

    expect(JSON.stringify(shown)).toContain('/webhooks/intercom/…')
    expect(JSON.stringify(shown)).not.toContain('Abc-123_xyz')
  })

  it('[C6] never holds keys and passwords inside texts', () => {
    const shown = redact([
      'Authorization: Bearer abc.def',
      'key fl_0123456789abcdef',
      'postgres://ann:hunter2@db/x',
    ])

    expect(JSON.stringify(shown)).not.toMatch(/abc\.def|0123456789abcdef|hunter2/)
  })

  it('keeps what tells a person what happened', () => {
    const error = new Error('it broke', { cause: new Error('the wire') })

    expect(redact({ error, status: 503 })).toMatchObject({
      error: { name: 'Error', message: 'it broke', cause: { message: 'the wire' } },
      status: 503,
    })
  })
})
