import { describe, expect, it } from 'vitest'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import { planHandoff, planReply } from './plan-steps.ts'

const settings = (change: Partial<Settings> = {}) => ({ ...defaultSettings, ...change })
const handoff = { lineHtml: '<p>line</p>', noteHtml: '<p>note</p>', isClosed: false }
const kinds = (steps: { kind: string }[]) => steps.map(({ kind }) => kind).join(' ')

describe('planning steps', () => {
  it.each([
    [{}, 'handoff-line handoff-note tag unassign'],
    [{ handoffCustomerMessage: false }, 'handoff-note tag unassign'],
    [
      { handoffAssignment: 'teammate', handoffTeammateId: 't' },
      'handoff-line handoff-note tag assign-teammate',
    ],
    [
      { handoffAssignment: 'team', handoffTeamId: 'g' },
      'handoff-line handoff-note tag assign-team',
    ],
    [
      { handoffAssignment: 'team-and-teammate', handoffTeamId: 'g', handoffTeammateId: 't' },
      'handoff-line handoff-note tag assign-team assign-teammate',
    ],
    [{ handoffAssignment: 'team' }, 'handoff-line handoff-note tag unassign'],
  ] satisfies [Partial<Settings>, string][])('[H3] orders a handoff for %j', (change, expected) => {
    expect(kinds(planHandoff(settings(change), handoff))).toBe(expected)
  })

  it('[H6] plans note and tag only for a closed conversation', () => {
    expect(kinds(planHandoff(settings(), { ...handoff, isClosed: true }))).toBe('handoff-note tag')
  })

  it('[H3] names the tag by the prefix', () => {
    const steps = planHandoff(settings({ tagPrefix: 'acme' }), handoff)

    expect(steps.find(({ kind }) => kind === 'tag')?.content).toEqual({
      tagName: 'acme_handed_off',
    })
  })

  it.each([
    [{}, 'reply assign-agent'],
    [{ takeUnassigned: false }, 'reply'],
    [{ sendCitationsAsNote: true }, 'reply assign-agent citations-note'],
  ])('[D5] orders a reply for %j', (change, expected) => {
    const reply = {
      html: '<p>a</p>',
      citationsNoteHtml: '<p>c</p>',
      takesConversation: true,
      aiTeammateId: 'ai',
    }

    expect(kinds(planReply(settings(change), reply))).toBe(expected)
  })
})
