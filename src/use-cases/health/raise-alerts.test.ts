import { beforeEach, describe, expect, it } from 'vitest'
import type { LiveConnection } from '#domain/settings/connection.ts'
import type { AlertFacts, AlertName } from '#ports/telemetry.ts'
import { TurnWorld } from '#test/factories/turn-world.ts'
import { FakeClock } from '#test/fakes/fake-clock.ts'
import { MemoryAlertStates } from '#test/fakes/supervision/memory-alert-states.ts'
import { raiseAlerts } from './raise-alerts.ts'

const well: AlertFacts = {
  deadJobCount: 0,
  foundBySweepCount: 0,
  failedAnswerCount: 0,
  waitingHandoffCount: 0,
}

let clock: FakeClock
let states: MemoryAlertStates
let told: string[]
let connection: LiveConnection

beforeEach(() => {
  clock = new FakeClock()
  states = new MemoryAlertStates()
  states.now = () => clock.now()
  told = []
  connection = { ...new TurnWorld().connection, webhookReachedAt: clock.now(), webhookTopics: {} }
})

function look(facts: Partial<AlertFacts>): Promise<void> {
  const alerts = {
    begin: async (organizationId: string, alert: AlertName, detail: string) => {
      if (await states.begin(organizationId, alert, detail)) told.push(`${alert} began: ${detail}`)
    },
    end: async (organizationId: string, alert: AlertName) => {
      if (await states.end(organizationId, alert)) told.push(`${alert} ended`)
    },
  }
  const alertReads = { readFacts: async () => ({ ...well, ...facts }) }
  return raiseAlerts({ alertReads, alerts, runningAlerts: states, clock }, connection)
}

describe('alerts by how things stand', () => {
  it('[O6] begins once while jobs are dead, ends once they are not', async () => {
    await look({ deadJobCount: 1 })
    await look({ deadJobCount: 2 })
    await look({})
    await look({})

    expect(told).toEqual(['dead_job began: One job is out of attempts.', 'dead_job ended'])
  })

  it('[O6] tells of a silent webhook once the sweep alone finds messages', async () => {
    await look({ foundBySweepCount: 5 })
    clock.advance(15 * 60_000)
    await look({ foundBySweepCount: 2 })
    expect(told).toEqual([])

    await look({ foundBySweepCount: 3 })
    expect(told).toEqual([
      expect.stringContaining('webhook_silent began: The last webhook came at'),
    ])

    connection = { ...connection, webhookTopics: { ping: clock.now() } }
    await look({})
    expect(told[1]).toBe('webhook_silent ended')
  })

  it('[O6] takes a webhook that was never reached for no silence', async () => {
    const { webhookReachedAt: _never, ...unreached } = connection
    connection = unreached

    await look({ foundBySweepCount: 50 })

    expect(told).toEqual([])
  })

  it('[O6] tells of the model after two failures, ends with the next answer', async () => {
    await look({ failedAnswerCount: 1 })
    await look({ failedAnswerCount: 2 })
    await look({ failedAnswerCount: 3 })
    await look({ failedAnswerCount: 0 })

    expect(told).toEqual([
      'model_down began: 2 answers in a row failed, and were handed off.',
      'model_down ended',
    ])
  })

  it('[O6] ends an incomplete handoff when nobody of then waits', async () => {
    await states.begin(connection.organizationId, 'handoff_incomplete', 'The target is gone.')
    await look({})
    clock.advance(5 * 60_000)
    await look({ waitingHandoffCount: 1 })
    expect(told).toEqual([])

    await look({})
    expect(told).toEqual(['handoff_incomplete ended'])
  })
})
