import { isRecord, type Schema } from './json-schema-of-openapi.ts'

type Repair = { readonly why: string; readonly mend: (schemas: Schema) => void }

const anything = {}
const nullableObject = { type: 'object', nullable: true }

/**
 * Where Intercom's description and Intercom differ, as its own examples, its overrides for its SDKs and
 * other people's traffic show. Every leniency of the contract tests stands here.
 */
export const repairs: readonly Repair[] = [
  {
    why: 'topics and ticket occur in every recorded conversation and in no schema',
    mend: (schemas) => {
      for (const name of ['conversation', 'conversation_list_item']) {
        addProperties(schemas, name, { topics: anything, ticket: anything })
      }
    },
  },
  {
    why: 'pages.next tells its page, and the application whether it is secure',
    mend: (schemas) => {
      addProperties(schemas, 'starting_after_paging', { page: { type: 'integer' } })
      addProperties(schemas, 'app', { secure: { type: 'boolean' } })
    },
  },
  {
    why: 'the list of teammates is called admins',
    mend: (schemas) => {
      addProperties(schemas, 'conversation_teammates', { admins: { type: 'array' } })
    },
  },
  {
    why: 'nullable beside a $ref is lost, and recorded conversations hold null there',
    mend: (schemas) => {
      for (const name of ['conversation', 'conversation_list_item']) {
        makeNullable(schemas, name, ['company', 'ai_agent', 'sales_agent'])
      }
      makeNullable(schemas, 'conversation_part', ['assigned_to', 'email_message_metadata'])
      makeNullable(schemas, 'conversation_rating', ['teammate'])
    },
  },
  {
    why: 'what has not happened yet is null in statistics',
    mend: (schemas) => {
      const statistics = propertiesOf(schemas, 'conversation_statistics')
      makeNullable(schemas, 'conversation_statistics', Object.keys(statistics))
    },
  },
  {
    why: 'custom attributes hold booleans and decimals too, and null clears one',
    mend: (schemas) => {
      schemas.custom_attributes = { type: 'object', additionalProperties: anything }
      addProperties(schemas, 'company', { custom_attributes: { type: 'object' } })
    },
  },
  {
    why: 'event_details differ with each part type, and more exist than are described',
    mend: (schemas) => {
      schemas.event_details = { type: 'object' }
    },
  },
  {
    why: 'recorded contacts hold more than their schema, and a lead has no e-mail',
    mend: (schemas) => {
      const texts = [
        'utm_campaign',
        'utm_content',
        'utm_medium',
        'utm_source',
        'utm_term',
        'referrer',
      ]
      addProperties(schemas, 'contact', {
        ...Object.fromEntries(texts.map((name) => [name, { type: 'string', nullable: true }])),
        enabled_push_messaging: { type: 'boolean', nullable: true },
        opted_out_subscription_types: nullableObject,
        opted_in_subscription_types: nullableObject,
      })
      makeNullable(schemas, 'contact', ['email'])
      const code = { type: 'string', nullable: true }
      addProperties(schemas, 'contact_location', { country_code: code, continent_code: code })
      const lists = [
        'contact_tags',
        'contact_notes',
        'contact_companies',
        'contact_social_profiles',
      ]
      for (const name of lists) addProperties(schemas, name, { type: { type: 'string' } })
    },
  },
  {
    why: "a contact's companies come as data",
    mend: (schemas) => {
      const companies = propertiesOf(schemas, 'contact_attached_companies').companies
      addProperties(schemas, 'contact_attached_companies', { data: companies })
    },
  },
  {
    why: 'what the schema of an article calls conversions its example calls conversations',
    mend: (schemas) => {
      addProperties(schemas, 'article_statistics', { conversations: { type: 'integer' } })
    },
  },
  {
    why: 'conversations can be searched in an order',
    mend: (schemas) => {
      const sort = {
        type: 'object',
        properties: { field: { type: 'string' }, order: { type: 'string' } },
      }
      addProperties(schemas, 'search_request', { sort })
    },
  },
]

function propertiesOf(schemas: Schema, name: string): Schema {
  const schema = schemas[name]
  if (!isRecord(schema) || !isRecord(schema.properties))
    throw new Error(`The description has no ${name}`)
  return schema.properties
}

function addProperties(schemas: Schema, name: string, properties: Schema): void {
  Object.assign(propertiesOf(schemas, name), properties)
}

function makeNullable(schemas: Schema, name: string, fields: readonly string[]): void {
  const properties = propertiesOf(schemas, name)
  for (const field of fields) {
    const known = properties[field]
    if (!isRecord(known)) continue
    properties[field] =
      typeof known.$ref === 'string'
        ? { oneOf: [known, { enum: [null] }] }
        : { ...known, nullable: true }
  }
}
