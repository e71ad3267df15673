import { describe, expect, it } from 'vitest'
import { drawRooms, putBetweenMarks } from './draw-graph.ts'

function file(source: string, ...imports: string[]) {
  return { source, dependencies: imports.map((resolved) => ({ resolved })) }
}

describe('the graph of rooms', () => {
  it('draws one arrow from a room to each that it imports', () => {
    const drawing = drawRooms([
      file('src/ports/clock.ts', 'src/domain/part.ts', 'src/domain/step.ts'),
      file('src/domain/part.ts', 'src/domain/step.ts'),
      file('src/domain/part.test.ts', 'src/ports/clock.ts'),
    ])

    expect(drawing).toBe(
      '```mermaid\nflowchart TD\n  domain["domain"]\n  ports["ports"]\n  ports --> domain\n```',
    )
  })

  it('leaves the words around the marks as they are', () => {
    const begin = '<!-- rooms: drawn by `node scripts/run.mjs scripts/draw-graph.ts` -->'
    const text = `before\n${begin}\nold\n<!-- end of rooms -->\nafter\n`

    const changed = putBetweenMarks(text, 'new')

    expect(changed).toBe(`before\n${begin}\nnew\n<!-- end of rooms -->\nafter\n`)
  })

  it('refuses a text without marks', () => {
    expect(() => putBetweenMarks('nothing here', 'new')).toThrow('ARCHITECTURE.md must hold')
  })
})
