import { describe, expect, it } from 'vitest'
import type { Passage } from '../knowledge/document.ts'
import { handoffLineHtml } from './handoff-line.ts'
import { handoffNoteHtml, type HandoffNote } from './handoff-note.ts'
import { applyPreset, isRuledByPreset } from './preset.ts'
import { summarizeRequest } from './summarize.ts'

const inside = { language: 'de', isInsideOfficeHours: true }
const outside = { language: 'de', isInsideOfficeHours: false }

describe('handoffLineHtml', () => {
  it('[H3] says other words outside office hours', () => {
    const [open, closed] = [inside, outside].map((moment) =>
      handoffLineHtml({ handoffWording: {} }, moment),
    )

    expect(open).toMatch(/^<p>[^<]+<\/p>$/u)
    expect(closed).not.toBe(open)
  })

  it('[H3] takes own wording, escaped, for its language and hours only', () => {
    const handoffWording = { de: { inside: 'Gleich <b>da</b>\nVersprochen', outside: ' ' } }

    expect(handoffLineHtml({ handoffWording }, inside)).toBe(
      '<p>Gleich &lt;b&gt;da&lt;/b&gt;<br>Versprochen</p>',
    )
    expect(handoffLineHtml({ handoffWording }, outside)).toBe(
      handoffLineHtml({ handoffWording: {} }, outside),
    )
    expect(handoffLineHtml({ handoffWording }, { ...inside, language: 'constructor' })).toBe(
      handoffLineHtml({ handoffWording: {} }, { ...inside, language: 'en' }),
    )
  })
})

describe('handoffNoteHtml', () => {
  const note: HandoffNote = {
    summary: 'Asks: "Where <is> it?"',
    sentiment: 'angry',
    language: 'de',
    reason: 'customer-requested',
    link: 'https://firstline.example/s/1#d-2',
  }

  it('[H3] tells summary, sentiment, language, reason and link', () => {
    expect(handoffNoteHtml(note)).toBe(
      '<p><b>Handed off.</b> The customer asked for a person.</p>' +
        '<p><b>Summary:</b> Asks: &quot;Where &lt;is&gt; it?&quot;</p>' +
        '<p><b>Sentiment:</b> angry</p>' +
        '<p><b>Language:</b> German</p>' +
        '<p><a href="https://firstline.example/s/1#d-2">Open this conversation in Firstline</a></p>',
    )
  })

  it('[A2, A3] adds what disagrees, the comment and internal passages', () => {
    const passage: Passage = {
      id: 'p',
      documentId: 'd',
      title: 'Goodwill',
      url: 'https://oddmoor.example/goodwill',
      audience: 'internal',
      language: 'en',
      headings: [],
      text: 'x'.repeat(400),
      ordinal: 0,
      updatedAt: new Date(0),
    }

    const html = handoffNoteHtml({
      ...note,
      comment: 'VIP',
      contradiction: '“A” says: 1 · “B” says: 2',
      passages: [passage],
    })

    expect(html).toContain('<p><b>Comment:</b> VIP</p>')
    expect(html).toContain('<p><b>Documents disagree:</b> “A” says: 1 · “B” says: 2</p>')
    expect(html).toMatch(
      /<li><a href="https:\/\/oddmoor.example\/goodwill">Goodwill<\/a> \(internal\): x+…<\/li>/u,
    )
  })
})

describe('summarizeRequest', () => {
  it("quotes the customer's own words", () => {
    expect(summarizeRequest(['Hi', ' Where is\nmy parcel? '], 'Order 7')).toBe(
      'Asks: "Order 7 / Hi / Where is my parcel?"',
    )
  })

  it('says so when there are no words', () => {
    expect(summarizeRequest(['', '  '])).toBe('Wrote without words.')
  })

  it.each([[['word '.repeat(200)]], [['x'.repeat(500)]], [Array(80).fill('Where is it?')]])(
    '[H3] stays within 300 characters',
    (texts) => {
      const summary = summarizeRequest(texts as string[])

      expect(summary.length).toBeLessThanOrEqual(300)
      expect(summary).toMatch(/^Asks: ".+"$/u)
    },
  )
})

describe('applyPreset', () => {
  it('[H1] asks for details before the second or third trigger', () => {
    expect([0, 1].map((count) => applyPreset(2, count))).toEqual(['ask-for-details', 'hand-off'])
    expect([0, 1, 2].map((count) => applyPreset(3, count))).toEqual([
      'ask-for-details',
      'ask-for-details',
      'hand-off',
    ])
  })

  it('[H1] rules only wish, frustration, failed answers and missing knowledge', () => {
    expect(isRuledByPreset('unproductive')).toBe(true)
    expect(isRuledByPreset('insufficient-tools')).toBe(false)
    expect(isRuledByPreset('topic-excluded')).toBe(false)
  })
})
