import { describe, expect, it } from 'vitest'
import { beginsSession } from './begins-session.ts'

describe('beginning of a session', () => {
  it.each([
    ['replied', 'answered', true],
    ['handed-off', 'spend-limit', true],
    ['drafted', 'assigned-elsewhere', true],
    ['skipped', 'handed-off', true],
    ['skipped', 'too-old', true],
    ['skipped', 'not-in-trial', true],
    ['skipped', 'connection-paused', false],
    ['skipped', 'human-took-over', false],
    ['skipped', 'nothing-to-answer', false],
    ['skipped', 'assigned-elsewhere', false],
    ['stored', 'teammate-message', false],
  ] as const)('[S1] after %s/%s: %s', (outcome, reason, expected) => {
    expect(beginsSession(outcome, reason)).toBe(expected)
  })
})
