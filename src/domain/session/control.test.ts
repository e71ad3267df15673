import { describe, expect, it } from 'vitest'
import type { Assignment, Part } from '../conversation/conversation.ts'
import { aPart } from '#test/factories/records.ts'
import type { StepKind } from '../steps/step.ts'
import { readControl, type ControlInput } from './control.ts'

const customer = (change: Partial<Part> = {}) => aPart(change)
const by = (id: string, change: Partial<Part> = {}) =>
  aPart({ author: { kind: 'teammate', id, isAiAnswer: false }, ...change })
const bot = (change: Partial<Part> = {}) =>
  aPart({ author: { kind: 'bot', id: 'b', isAiAnswer: false }, ...change })
const silent = { text: '', html: '' }
const assigns = (assignment: Assignment, change: Partial<Part> = {}) => ({
  kind: 'assignment',
  ...silent,
  assignment,
  ...change,
})
const toAi: Assignment = { to: 'teammate', id: 'ai' }
const toBen: Assignment = { to: 'teammate', id: 'ben' }
const close = { kind: 'close', ...silent }

type Given = Partial<ControlInput> & { own?: [Part, StepKind][] }

function control(parts: Part[], given: Given = {}) {
  const { own = [], ...rest } = given
  return readControl({
    parts,
    ownParts: new Map(own.map(([part, kind]) => [part.id, kind])),
    aiTeammateIds: new Set(['ai']),
    houseEvents: [],
    teammateAssigneeId: undefined,
    state: 'open',
    isCampaign: false,
    answerAfterPeopleClosed: false,
    asksForSomething: () => true,
    isJudged: () => true,
    ...rest,
  })
}

describe('takeover', () => {
  it('[G7] holds after a person wrote publicly', () => {
    const person = by('anna')

    expect(control([customer(), person]).takeover).toEqual({ how: 'wrote', partId: person.id })
  })

  it('[G7] does not follow from a note', () => {
    expect(control([customer(), by('anna', { kind: 'note' })]).takeover).toBeUndefined()
  })

  it('[G7] does not follow from the opening message of a campaign', () => {
    const source = by('anna', { kind: 'source' })

    expect(control([source, customer()], { isCampaign: true }).takeover).toBeUndefined()
    expect(control([source, customer()]).takeover?.how).toBe('wrote')
  })

  it('[G7] holds after a person took the AI teammate off', () => {
    const parts = [customer(), by('anna', assigns(toAi)), by('anna', assigns(toBen))]

    expect(control(parts, { teammateAssigneeId: 'ben' }).takeover?.how).toBe('reassigned')
  })

  it('[G7] does not follow from an assignment that never had the AI', () => {
    expect(control([customer(), by('anna', assigns(toBen))]).takeover).toBeUndefined()
  })

  it('[G7] counts words on a closing or an assignment as writing', () => {
    const reply = by('anna', { kind: 'assignment', assignment: toBen })

    expect(control([customer(), reply]).takeover?.how).toBe('wrote')
  })

  it('[G3] takes foreign words under the AI account for a person', () => {
    expect(control([customer(), by('ai')]).takeover?.how).toBe('wrote')
  })

  it('[R2] follows from closing what the AI did not own', () => {
    expect(control([customer(), by('anna', close)]).takeover?.how).toBe('closed')
  })

  it('[R2] does not follow from closing what the AI owned', () => {
    const reply = by('ai')
    const read = control([customer(), reply, by('anna', close)], {
      own: [[reply, 'reply']],
      state: 'closed',
    })

    expect(read.takeover).toBeUndefined()
    expect(read.closing).toMatchObject({ by: 'teammate', wasOwned: true })
  })
})

describe('giving', () => {
  it('[G17] clears a takeover when a person assigns the AI', () => {
    const giving = by('anna', assigns(toAi))
    const read = control([customer(), by('anna'), giving], { teammateAssigneeId: 'ai' })

    expect(read.takeover).toBeUndefined()
    expect(read.giving).toEqual({ by: 'assignment', partId: giving.id })
    expect(read.isOwned).toBe(true)
  })

  it('[G17] follows from a workflow only before people have it', () => {
    const workflow = bot(assigns(toAi))

    expect(control([customer(), workflow]).giving.by).toBe('assignment')
    expect(control([customer(), by('anna'), workflow]).giving.by).toBe('start')
    const closedBetween = [customer(), by('anna'), by('anna', close), customer(), workflow]
    expect(control(closedBetween).giving.by).toBe('assignment')
  })

  it('[G17] does not follow from distribution or our own assignment', () => {
    const spread = bot(assigns(toAi, { kind: 'default-assignment' }))
    const own = by('ai', assigns(toAi))

    expect(control([customer(), spread]).giving.by).toBe('start')
    expect(control([customer(), own], { own: [[own, 'assign-agent']] }).giving.by).toBe('start')
  })

  it('[G17] follows from the button and ends a handoff', () => {
    const message = customer()
    const at = new Date()
    const events = [
      { kind: 'handed-off' as const, at, afterPartId: message.id },
      { kind: 'given' as const, at, afterPartId: message.id },
    ]

    expect(control([message], { houseEvents: events.slice(0, 1) }).handedOffAt).toEqual(at)
    const given = control([message], { houseEvents: events })
    expect(given.handedOffAt).toBeUndefined()
    expect(given.giving).toEqual({ by: 'button' })
  })

  it('[R2] follows from writing after people closed, by setting', () => {
    const parts = [customer(), by('anna'), by('anna', close), customer()]

    expect(control(parts).takeover).toBeDefined()
    const read = control(parts, { answerAfterPeopleClosed: true })
    expect(read.takeover).toBeUndefined()
    expect(read.giving.by).toBe('reopening')
  })
})

describe('open message', () => {
  it('[O5] is the newest that asks, waiting since the oldest that nobody answered', () => {
    const first = customer({ createdAt: new Date(1_000) })
    const second = customer({ createdAt: new Date(9_000) })

    const read = control([first, bot(), second])

    expect(read.openMessage).toBe(second)
    expect(read.waitingSince).toEqual(new Date(1_000))
  })

  it('[O5] is answered by people or the AI, not by handoff lines', () => {
    const own = by('ai')

    expect(control([customer(), by('anna')]).openMessage).toBeUndefined()
    expect(control([customer(), own], { own: [[own, 'reply']] }).openMessage).toBeUndefined()
    expect(control([customer(), own], { own: [[own, 'handoff-line']] }).openMessage).toBeDefined()
  })

  it('[T4] stays open after a reply that did not know it', () => {
    const known = customer()
    const unseen = customer()
    const reply = by('ai')

    const read = control([known, unseen, reply], {
      own: [[reply, 'reply']],
      isJudged: (part) => part !== unseen,
    })

    expect(read.unanswered).toEqual([unseen])
  })
})

describe('owning', () => {
  it('[R1] lasts while nobody else has it and the newest words are ours', () => {
    const reply = by('ai')
    const own: [Part, StepKind][] = [[reply, 'reply']]

    expect(control([customer(), reply, customer()], { own }).isOwned).toBe(true)
    expect(control([customer(), reply], { own, teammateAssigneeId: 'ben' }).isOwned).toBe(false)
    expect(control([customer()]).isOwned).toBe(false)
  })
})

describe('an answer that was taken back', () => {
  it('[O5, S4] leaves the message open again', () => {
    const opening = customer()
    const answer = by('ai')
    const gone = { ...answer, ...silent, isRedacted: true }

    expect(control([opening, answer], { own: [[answer, 'reply']] }).openMessage).toBeUndefined()
    expect(control([opening, gone], { own: [[gone, 'reply']] }).openMessage).toBe(opening)
  })
})
