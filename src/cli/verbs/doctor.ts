import { runErrand } from '#compose/commands/run-errand.ts'
import { print } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'

export const doctor: Command = {
  args: {},
  run: async () => {
    const ground = readGround()
    print('ok   configuration: every variable is well formed')
    const findings = await runErrand(ground, 'diagnose', {})
    for (const { mark, line } of findings) print(`${mark.padEnd(4)} ${line}`)
    if (findings.some(({ mark }) => mark === 'RED')) process.exitCode = 1
  },
}
