import { startSandbox } from '#sandbox/sandbox.ts'
import { print, remark } from '../print.ts'
import type { Command } from '../run-program.ts'
import { untilStopped } from '../until-stopped.ts'
import { UsageError } from '../usage-error.ts'

export const sandbox: Command = {
  args: {
    host: { type: 'string', description: 'where it listens', default: '127.0.0.1' },
    port: { type: 'string', description: 'its port; 0 takes a free one', default: '0' },
    'control-token': {
      type: 'string',
      description: 'for the control API; one is made and printed to stderr when absent',
    },
    json: { type: 'boolean', description: 'print everything that a client needs as one JSON line' },
  },
  run: async ({ host, port, 'control-token': controlToken, json }) => {
    if (typeof port !== 'string' || !/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      throw new UsageError('--port must be a whole number from 0 to 65535, such as 4010.')
    const box = await startSandbox({
      host: String(host),
      port: Number(port),
      ...(typeof controlToken === 'string' && { controlToken }),
    }).catch((error: unknown) => {
      throw isTaken(error)
        ? new UsageError(`--port ${port} is taken by another program: choose another, or 0.`)
        : error
    })
    if (controlToken === undefined) remark(`Control token ${box.controlToken}`)
    if (json === true) print(JSON.stringify(box.line))
    else {
      print(`API        ${box.line.api_url}`)
      print(`Messenger  ${box.line.messenger_url}`)
      print(`Inbox      ${box.line.inbox_url}`)
    }
    await untilStopped(() => box.close())
  },
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
