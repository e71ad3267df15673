import { describe, expect, it } from 'vitest'
import { progressBars } from './progress-bars.ts'

class FakeTerminal {
  columns = 60
  readonly #lines: string[] = []
  #row = 0

  /** Understands the two sequences that are used: up so many lines, and clear what is below. */
  write(text: string): boolean {
    const up = /^\u001B\[(\d+)A/u.exec(text)
    this.#row -= Number(up?.[1] ?? 0)
    this.#lines.length = this.#row
    const said = text.slice(up?.[0].length ?? 0).replace('\u001B[0J', '')
    for (const line of said.split('\n').slice(0, -1)) this.#lines[this.#row++] = line
    return true
  }

  get lines(): readonly string[] {
    return this.#lines
  }
}

describe('progress in a terminal', () => {
  it('[S2] draws a bar over the one before', () => {
    const terminal = new FakeTerminal()
    const show = progressBars(terminal)

    show([{ done: 0, total: 0, text: 'Oddmoor: starting' }])
    show([{ done: 750, total: 1_500, text: 'Oddmoor: 750 of 1,500' }])

    const bar = `${'█'.repeat(12)}${'░'.repeat(12)}`
    expect(terminal.lines).toEqual([`${bar}  50 % Oddmoor: 750 of 1,500`])
  })

  it('[S2] keeps each organization on a line that is not too long', () => {
    const terminal = new FakeTerminal()
    const show = progressBars(terminal)

    show([
      { done: 1, total: 3, text: 'One: 1 of 3' },
      { done: 3, total: 3, text: 'x'.repeat(200) },
    ])

    expect(terminal.lines).toHaveLength(2)
    expect(terminal.lines[1]).toHaveLength(59)
  })

  it('[S2] leaves nothing behind at the end', () => {
    const terminal = new FakeTerminal()
    const show = progressBars(terminal)

    show([{ done: 1, total: 3, text: 'One' }])
    show([])

    expect(terminal.lines).toEqual([])
  })
})
