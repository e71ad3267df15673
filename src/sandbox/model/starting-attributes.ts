import type { ConversationAttribute } from './workspace.ts'

export function startingAttributes(now: number, nextId: () => number): ConversationAttribute[] {
  const attribute = (
    name: string,
    dataType: ConversationAttribute['dataType'],
    labels: readonly string[] = [],
  ): ConversationAttribute => ({
    id: nextId(),
    name,
    dataType,
    options: labels.map((label) => ({ id: `option-${label.toLowerCase()}`, label })),
    archived: false,
    createdAt: now,
  })
  return [
    attribute('Order number', 'string'),
    attribute('Topic', 'list', ['Shipping', 'Returns', 'Club', 'Other']),
    attribute('VIP', 'boolean'),
  ]
}
