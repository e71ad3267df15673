import type { ConversationAttribute, Tag } from './workspace.ts'

export const startingTag: Tag = { id: '9330001', name: 'shipping' }

export function startingAttributes(now: number): ConversationAttribute[] {
  return [
    {
      id: 1,
      name: 'Order number',
      dataType: 'string',
      options: [],
      archived: false,
      createdAt: now,
    },
    {
      id: 2,
      name: 'Topic',
      dataType: 'list',
      options: ['Shipping', 'Returns', 'Club', 'Other'].map((label) => ({
        id: `option-${label.toLowerCase()}`,
        label,
      })),
      archived: false,
      createdAt: now,
    },
    { id: 3, name: 'VIP', dataType: 'boolean', options: [], archived: false, createdAt: now },
  ]
}
