import { describe, expect, it } from 'vitest'
import { isOnContactList } from './contact-list.ts'

describe('contact list', () => {
  it.each([
    [['ann@b.example'], 'Ann@B.example', true],
    [['b.example'], 'ann@b.example', true],
    [['@b.example'], 'ann@b.example', true],
    [['b.example'], 'ann@mail.b.example', true],
    [['b.example'], 'ann@notb.example', false],
    [['ann@b.example'], 'joann@b.example', false],
    [[''], 'ann@b.example', false],
    [['b.example'], undefined, false],
  ])('[G14] finds by %j the address %s: %s', (list, email, expected) => {
    expect(isOnContactList(list, email)).toBe(expected)
  })
})
