import { expect, it } from 'vitest'
import { firstFiles } from './dashboard-size.ts'

it('counts the entry and what it imports at once, and nothing lazy', () => {
  const chunk = (file: string, imports: string[] = [], css: string[] = []) => ({
    file,
    imports,
    css,
  })

  expect(
    firstFiles({
      main: { ...chunk('main.js', ['shared'], ['main.css']), isEntry: true },
      shared: chunk('shared.js', ['main']),
      lazy: chunk('lazy.js', ['shared'], ['lazy.css']),
    }),
  ).toEqual({ scripts: ['main.js', 'shared.js'], styles: ['main.css'] })
})
