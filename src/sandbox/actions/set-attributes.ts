import type { AttributeValue, Conversation, Part } from '../model/conversation.ts'
import { invalid } from '../model/refusal.ts'
import type { AttributeType, ConversationAttribute, Workspace } from '../model/workspace.ts'
import { nowSeconds } from '../clock.ts'
import { addPart, change } from './change.ts'

type NewAttribute = { name: string; dataType: AttributeType; options?: readonly string[] }

export function defineAttribute(
  workspace: Workspace,
  attribute: NewAttribute,
): ConversationAttribute {
  const defined: ConversationAttribute = {
    id: workspace.ids.nextNumber('attribute'),
    name: attribute.name,
    dataType: attribute.dataType,
    options: (attribute.options ?? []).map((label) => ({ id: workspace.chance.uuid(), label })),
    archived: false,
    createdAt: nowSeconds(workspace.clock),
  }
  workspace.attributes.set(defined.id, defined)
  return defined
}

type Change = { values: Readonly<Record<string, unknown>>; by: 'admin' | 'workflow' }

/** Every value that differs adds a part by the bot. All or nothing; null clears. */
export function setAttributes(
  workspace: Workspace,
  conversation: Conversation,
  { values, by }: Change,
): Part[] {
  const checked = Object.entries(values).map(
    ([name, value]) => [name, checkedValue(workspace, name, value)] as const,
  )
  const changed = checked.filter(
    ([name, value]) => (conversation.customAttributes[name] ?? null) !== value,
  )
  if (changed.length === 0) return []
  return change(workspace, conversation, () =>
    changed.map(([name, value]) => setOne(workspace, conversation, { name, value, by })),
  )
}

type One = { name: string; value: AttributeValue; by: Change['by'] }

function setOne(workspace: Workspace, conversation: Conversation, { name, value, by }: One): Part {
  const previous = conversation.customAttributes[name] ?? null
  const { [name]: _previous, ...others } = conversation.customAttributes
  conversation.customAttributes = value === null ? others : { ...others, [name]: value }
  const shown = { name: asText(value), previous: asText(previous) }
  const workflow = by === 'workflow' ? { workflow: { name: 'Sandbox workflow' } } : {}
  return addPart(workspace, conversation, {
    partType: `conversation_attribute_updated_by_${by}`,
    author: workspace.bot,
    eventDetails: {
      ...workflow,
      attribute: { name },
      value: by === 'admin' ? shown : { name: shown.name },
    },
  })
}

function asText(value: AttributeValue): string | null {
  return value === null ? null : String(value)
}

function checkedValue(workspace: Workspace, name: string, value: unknown): AttributeValue {
  const live = [...workspace.attributes.values()].filter(
    (one) => one.name === name && !one.archived,
  )
  const [attribute] = live
  if (live.length > 1 || !attribute) {
    throw invalid(
      attribute
        ? `Several attributes are called '${name}'`
        : `Custom attribute '${name}' does not exist`,
      'custom_attributes',
    )
  }
  if (value === null) return null
  if (!accepts[attribute.dataType](value, attribute)) {
    throw invalid(
      `Custom attribute '${name}' must be of type ${attribute.dataType}`,
      'custom_attributes',
    )
  }
  return value as AttributeValue // The check above lets only strings, numbers and booleans pass.
}

const accepts: Record<
  AttributeType,
  (value: unknown, attribute: ConversationAttribute) => boolean
> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  decimal: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  datetime: (value) => Number.isInteger(value),
  list: (value, attribute) => attribute.options.some((option) => option.label === value),
}

/** Defines as a workflow's author would what is not there yet, by the look of the value. */
export function defineMissing(
  workspace: Workspace,
  values: Readonly<Record<string, unknown>>,
): void {
  const names = new Set([...workspace.attributes.values()].map((attribute) => attribute.name))
  for (const [name, value] of Object.entries(values)) {
    if (!names.has(name)) defineAttribute(workspace, { name, dataType: typeOf(value) })
  }
}

function typeOf(value: unknown): AttributeType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal'
  return 'string'
}
