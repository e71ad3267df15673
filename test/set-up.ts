import { afterEach, beforeEach, vi } from 'vitest'

// An unexpected error or warning on the console fails the test that caused it.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  for (const method of ['error', 'warn'] as const) {
    const spy = vi.mocked(console[method])
    if (!vi.isMockFunction(spy)) continue
    const calls = spy.mock.calls
    spy.mockRestore()
    if (calls.length > 0)
      throw new Error(`unexpected console.${method}: ${calls.map(String).join('\n')}`)
  }
})
