import { expect, it } from 'vitest'
import type { Box } from './box.ts'
import { findBreaches } from './laws.ts'

const by = (id: string, type = 'admin') => ({ author: { id, type } })
const said = (id: string, author: object, at = 0) => ({
  id,
  part_type: 'comment',
  body: '<p>words</p>',
  created_at: at,
  ...author,
})

/** A conversation as the sandbox shows it, and the decisions that Firstline tells of it. */
function aBox(parts: object[], decisions: object[], more: object = {}): Box {
  const conversation = {
    source: { id: 's' },
    state: 'open',
    conversation_parts: { conversation_parts: parts },
    ...more,
  }
  return {
    ask: async () => ({ items: decisions }),
    control: async () => conversation,
    people: { agent: 'ai', teammate: 'tobias', contact: 'c' },
  }
}

const reply = (id: string, part = 's') => ({
  outcome: 'replied',
  created_at: '2026-11-29T10:00:00.000Z',
  trigger: { part_id: part },
  steps: [{ kind: 'reply', state: 'done', intercom_part_id: id }],
})

async function rulesBroken(box: Box): Promise<string[]> {
  return (await findBreaches(box, '7')).map(({ rule }) => rule)
}

it('[D2] finds nothing wrong with one message and one answer', async () => {
  expect(await rulesBroken(aBox([said('1', by('ai'))], [reply('1')]))).toEqual([])
})

it('[O1] finds a message without a decision, and one with two', async () => {
  const twice = [reply('1'), { ...reply('1'), steps: [] }]

  expect(await rulesBroken(aBox([], []))).toEqual(['O1'])
  expect(await rulesBroken(aBox([said('1', by('ai'))], twice))).toEqual(['O1'])
})

it('[D2] finds an answer that was posted twice or is not shown', async () => {
  const double = [said('1', by('ai')), said('2', by('ai'))]

  expect(await rulesBroken(aBox(double, [reply('1')]))).toEqual(['D2'])
  expect(await rulesBroken(aBox([], [reply('1')]))).toEqual(['D2'])
})

it('[G7] finds words of the AI after those of a person', async () => {
  const parts = [said('1', by('tobias'), 0), said('2', by('ai'), 60)]
  const given = { id: '3', part_type: 'assignment', assigned_to: { id: 'ai' }, ...by('tobias') }

  expect(await rulesBroken(aBox(parts, [reply('2')]))).toEqual(['G7'])
  expect(await rulesBroken(aBox([parts[0]!, given, parts[1]!], [reply('2')]))).toEqual([]) // both are there
})

it('[D4] finds a handoff that the AI still holds', async () => {
  const decided = { ...reply('1'), outcome: 'handed_off' }
  const held = { admin_assignee_id: 'ai' }

  expect(await rulesBroken(aBox([said('1', by('ai'))], [decided], held))).toEqual(['D4'])
  expect(await rulesBroken(aBox([said('1', by('ai'))], [decided]))).toEqual([])
})
