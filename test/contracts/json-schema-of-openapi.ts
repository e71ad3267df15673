export type Schema = Record<string, unknown>

export function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const documentation = new Set([
  'description',
  'title',
  'example',
  'examples',
  'deprecated',
  'discriminator',
])

/**
 * An OpenAPI 3.0 schema as JSON Schema: `nullable` becomes a type, `allOf` is merged, and an object
 * that names its properties has no others.
 */
export function toJsonSchema(schema: unknown, schemas: Schema): Schema {
  if (!isRecord(schema)) return {}
  if (typeof schema.$ref === 'string') return { $ref: `intercom${schema.$ref}` }
  const merged = Array.isArray(schema.allOf) ? mergeAll(schema, schemas) : schema
  const kept = Object.entries(merged).filter(([key]) => !isLeftOut(key))
  const converted: Schema = Object.fromEntries(
    kept.map(([key, value]) => [key, convertKeyword(key, value, schemas)]),
  )
  if (isRecord(merged.properties)) converted.additionalProperties ??= false
  return merged.nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted
}

function isLeftOut(key: string): boolean {
  return documentation.has(key) || key === 'nullable' || key.startsWith('x-')
}

function convertKeyword(key: string, value: unknown, schemas: Schema): unknown {
  if (key === 'properties' && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, toJsonSchema(one, schemas)]),
    )
  }
  if (key === 'items' || (key === 'additionalProperties' && isRecord(value)))
    return toJsonSchema(value, schemas)
  if ((key === 'oneOf' || key === 'anyOf') && Array.isArray(value)) {
    return value.map((one) => toJsonSchema(one, schemas))
  }
  return value
}

function mergeAll({ allOf, ...own }: Schema, schemas: Schema): Schema {
  const all = [...(Array.isArray(allOf) ? allOf : []), own].map((one) => resolve(one, schemas))
  return all.reduce<Schema>(
    (merged, one) => ({
      ...merged,
      ...one,
      properties: { ...asRecord(merged.properties), ...asRecord(one.properties) },
      required: [...asList(merged.required), ...asList(one.required)],
    }),
    {},
  )
}

function resolve(schema: unknown, schemas: Schema): Schema {
  if (!isRecord(schema)) return {}
  const named =
    typeof schema.$ref === 'string' ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema
  if (!isRecord(named)) return {}
  return Array.isArray(named.allOf) ? mergeAll(named, schemas) : named
}

function asRecord(value: unknown): Schema {
  return isRecord(value) ? value : {}
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
