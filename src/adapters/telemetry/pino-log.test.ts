import { describe, expect, it } from 'vitest'
import { PinoLog } from './pino-log.ts'

function logInto(lines: string[], format: 'json' | 'pretty', level = 'info') {
  return new PinoLog({ level, format, destination: { write: (line) => lines.push(line) } })
}

describe('logs', () => {
  it('are one JSON object a line, with the event and its fields', () => {
    const lines: string[] = []

    logInto(lines, 'json').info('request', { requestId: 'r1', status: 200 })

    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      event: 'request',
      requestId: 'r1',
      status: 200,
    })
  })

  it('[C6] leave secrets out in both formats', () => {
    const lines: string[] = []
    const fields = { accessToken: 'tok_secret', error: new Error('Bearer tok_secret') }

    logInto(lines, 'json').error('failed', fields)
    logInto(lines, 'pretty').error('failed', fields)

    expect(lines.join('')).not.toContain('tok_secret')
    expect(lines).toHaveLength(2)
  })

  it('are quiet below their level', () => {
    const lines: string[] = []

    logInto(lines, 'pretty', 'warn').info('request')
    logInto(lines, 'pretty', 'warn').warn('slow', { milliseconds: 900 })

    expect(lines.join('')).toMatch(/^\d\d:\d\d:\d\d warn {2}slow milliseconds=900\n$/)
  })
})
