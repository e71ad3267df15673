import { runErrand } from '#compose/run-errand.ts'
import { print } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'

export const doctor: Command = {
  args: {},
  run: async () => {
    const ground = readGround()
    print('ok   configuration: every variable is well formed')
    const findings = await runErrand(ground, 'diagnose', {})
    for (const { ok, line } of findings) print(`${ok ? 'ok ' : 'RED'}  ${line}`)
    if (findings.some(({ ok }) => !ok)) process.exitCode = 1
  },
}
