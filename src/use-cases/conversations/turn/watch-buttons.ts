import type { ConversationKey } from '#domain/conversation/conversation.ts'
import { isPaused } from '#domain/session/house-event.ts'
import type { Clock } from '#ports/clock.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'

export type WatchPorts = {
  clock: Clock
  connections: Pick<Connections, 'findByOrganization'>
  records: Pick<TurnRecords, 'load'>
}

export type ButtonWatch = {
  /** Aborted with the given signal, and when a button ends the turn in hand. */
  signal: AbortSignal
  isPressed(): boolean
  end(): void
}

/** Most turns are over before the first time. */
const LOOK_EVERY_MS = 1_000

/** [T3, C7, C9] Looks while a turn lasts, so that a slow engine keeps nobody who presses Hand off or Pause waiting. */
export function watchButtons(
  ports: WatchPorts,
  key: ConversationKey,
  signal: AbortSignal,
): ButtonWatch {
  const pressed = new AbortController()
  const ended = new AbortController()
  const over = AbortSignal.any([signal, pressed.signal, ended.signal])
  void watch(ports, key, { over, press: () => pressed.abort() })
  return {
    signal: AbortSignal.any([signal, pressed.signal]),
    isPressed: () => pressed.signal.aborted,
    end: () => ended.abort(),
  }
}

async function watch(
  ports: WatchPorts,
  key: ConversationKey,
  { over, press }: { over: AbortSignal; press: () => void },
): Promise<void> {
  for (;;) {
    await ports.clock.sleep(LOOK_EVERY_MS, over)
    if (over.aborted) return
    // Trouble with the database is the turn's to meet.
    if (await isButtonPressed(ports, key).catch(() => false)) return press()
  }
}

async function isButtonPressed(ports: WatchPorts, key: ConversationKey): Promise<boolean> {
  const connection = await ports.connections.findByOrganization(key.organizationId)
  if (connection?.status !== 'connected') return true
  const { requests, houseEvents } = await ports.records.load(key)
  return requests.some(({ action }) => action === 'hand-off') || isPaused(houseEvents)
}
