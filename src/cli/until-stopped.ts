const impatientMs = 2_000

/** Waits for Ctrl-C or a request to end, then stops in order. A second one, later, ends at once. */
export async function untilStopped(stop: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
  })
  const since = Date.now()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (Date.now() - since > impatientMs) process.exit(1)
    })
  await stop()
}
