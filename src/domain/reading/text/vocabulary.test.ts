import { describe, expect, it } from 'vitest'
import { correctSlips, makeVocabulary } from './vocabulary.ts'

const vocabulary = makeVocabulary(['agent', 'operator', 'person', 'human'], ['parson', 'opera'])

describe('slips of the keyboard', () => {
  it.each([
    ['agnet', 'agent'],
    ['aagent', 'agent'],
    ['operatr', 'operator'],
    ['perosn', 'person'],
    ['humna', 'human'],
  ])('read %s as %s', (written, meant) => {
    expect(correctSlips([written], vocabulary)).toEqual([meant])
  })

  it.each(['parson', 'opera', 'cat', 'garment', '12345', '担当者'])('leave %s alone', (word) => {
    expect(correctSlips([word], vocabulary)).toEqual([word])
  })
})
