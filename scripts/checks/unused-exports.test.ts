import { describe, expect, it } from 'vitest'
import { findIdleNames, findLateImports } from './unused-exports.ts'

describe('the check for unused exports', () => {
  it('names a value that nobody imports, though its own file uses it', () => {
    const text = 'export function half(n: number) { return n / 2 }\nhalf(4)'

    expect(findIdleNames(text, ['half'])).toEqual(['half'])
  })

  it('keeps a type that an exported signature names', () => {
    const text = 'export type Ports = { clock: Clock }\nexport function look(ports: Ports) {}'

    expect(findIdleNames(text, ['Ports'])).toEqual([])
  })

  it('names a type that stands alone', () => {
    expect(findIdleNames('export type Lonely = string', ['Lonely'])).toEqual(['Lonely'])
  })

  it('sees imports that happen while running', () => {
    const text = "const start = () => import('./verbs/start.ts').then(({ start }) => start)"

    const late = findLateImports([{ path: 'src/cli/verbs.ts', text }])

    expect([...late]).toEqual([['src/cli/verbs/start.ts', [text]]])
  })
})
