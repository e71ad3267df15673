import { describe, expect, it } from 'vitest'
import { parseFinalAnswer } from './final-answer.ts'

const reply = {
  outcome: 'reply',
  sentences: [{ text: 'Yes, we do.', passage_ids: ['a:0'], quote: null }],
}

describe('parseFinalAnswer', () => {
  it.each([
    JSON.stringify(reply),
    '```json\n' + JSON.stringify(reply) + '\n```',
    `<think>hm {"outcome":"resolve"}</think>${JSON.stringify(reply)}`,
  ])('[A4] reads a structured reply: %s', (text) => {
    expect(parseFinalAnswer(text)).toEqual({
      outcome: 'reply',
      sentences: [{ text: 'Yes, we do.', passageIds: ['a:0'] }],
    })
  })

  it('[A4] reads outcomes and sentences written in another way', () => {
    expect(parseFinalAnswer('{"outcome":"Hand-off","reason":"frustration"}')).toEqual({
      outcome: 'hand_off',
      reason: 'frustration',
      summary: '',
    })
    expect(parseFinalAnswer('{"outcome":"reply","sentences":["Yes."]}')).toEqual({
      outcome: 'reply',
      sentences: [{ text: 'Yes.', passageIds: [] }],
    })
  })

  it('[A4] takes words without structure as plain text', () => {
    expect(parseFinalAnswer(' Yes, we do. ')).toEqual({ outcome: 'plain', text: 'Yes, we do.' })
  })

  it.each([
    '',
    '<think>only thoughts</think>',
    '{"outcome":"reply"',
    '{"outcome":"silent"}',
    '{"outcome":"reply","sentences":[{"text":" "}]}',
  ])('[A4] takes no answer from %j', (text) => {
    expect(parseFinalAnswer(text).outcome).toBe('broken')
  })
})
