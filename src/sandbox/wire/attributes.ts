import type { ConversationAttribute, Workspace } from '../model/workspace.ts'

export function conversationAttributesToWire(workspace: Workspace): object[] {
  return [...workspace.attributes.values()].map((attribute) =>
    conversationAttributeToWire(attribute, workspace),
  )
}

export function conversationAttributeToWire(
  attribute: ConversationAttribute,
  workspace: Workspace,
): object {
  const options = attribute.options.map((option) => ({ ...option, archived: false }))
  return {
    type: 'conversation_attribute',
    id: attribute.id,
    name: attribute.name,
    description: '',
    data_type: attribute.dataType,
    required: false,
    visible_to_team_ids: [],
    archived: attribute.archived,
    created_at: attribute.createdAt,
    updated_at: attribute.createdAt,
    admin_id: workspace.aiAdminId,
    ...(attribute.dataType === 'list' ? { options } : {}),
    ...(attribute.dataType === 'string' ? { multiline: false } : {}),
  }
}

/** As `/data_attributes?model=conversation` showed them up to 2.15. */
export function conversationAttributesAsData(workspace: Workspace): object[] {
  return [...workspace.attributes.values()].map((attribute) => ({
    type: 'data_attribute',
    id: attribute.id,
    model: 'conversation',
    name: attribute.name,
    full_name: `custom_attributes.${attribute.name}`,
    label: attribute.name,
    data_type: attribute.dataType === 'decimal' ? 'float' : attribute.dataType,
    options: attribute.options.map((option) => option.label),
    custom: true,
    archived: attribute.archived,
  }))
}

const standard = [
  ['contact', 'name', 'Name', 'string'],
  ['contact', 'email', 'Email', 'string'],
  ['contact', 'external_id', 'User ID', 'string'],
  ['company', 'name', 'Company name', 'string'],
  ['company', 'company_id', 'Company ID', 'string'],
  ['company', 'remote_created_at', 'Company created at', 'date'],
] as const

/** The built-in attributes, and each custom one that some contact or company carries. */
export function dataAttributesToWire(workspace: Workspace, model: string | null): object[] {
  const known = standard.map(([of, name, label, type]) =>
    attribute(of, { name, label, type, custom: false }),
  )
  const all = [
    ...known,
    ...customOf('contact', workspace.contacts.values()),
    ...customOf('company', workspace.companies.values()),
  ]
  return all.filter((one) => model === null || one.model === model)
}

type Carrier = { readonly customAttributes: Readonly<Record<string, unknown>> }

function customOf(model: string, carriers: Iterable<Carrier>) {
  const types = new Map<string, string>()
  for (const carrier of carriers) {
    for (const [name, value] of Object.entries(carrier.customAttributes))
      types.set(name, typeOf(value))
  }
  return [...types].map(([name, type]) =>
    attribute(model, { name, label: name, type, custom: true }),
  )
}

type Description = { name: string; label: string; type: string; custom: boolean }

function attribute(model: string, { name, label, type, custom }: Description) {
  return {
    type: 'data_attribute',
    name,
    full_name: custom ? `custom_attributes.${name}` : name,
    label,
    description: '',
    data_type: type,
    api_writable: true,
    ui_writable: custom,
    messenger_writable: false,
    custom,
    archived: false,
    model,
  }
}

function typeOf(value: unknown): string {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'number') return 'string'
  return Number.isInteger(value) ? 'integer' : 'float'
}
