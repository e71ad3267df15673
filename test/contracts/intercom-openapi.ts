import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { parse } from 'yaml'
import { isRecord, toJsonSchema, type Schema } from './json-schema-of-openapi.ts'
import { repairs } from './intercom-openapi-repairs.ts'

const file = fileURLToPath(new URL('../fixtures/intercom/openapi-2.16.yaml', import.meta.url))

export type IntercomOpenApi = {
  /** What is wrong with an answer, in words; empty when it keeps the contract. */
  validateResponse(operationId: string, status: number, body: unknown): string[]
  /** What is wrong with a JSON body that a client sends. */
  validateRequest(operationId: string, body: unknown): string[]
  /** The method and path template of an operation. Throws for an unknown id. */
  route(operationId: string): { method: string; path: string }
}

type Described = { method: string; path: string; operation: Schema }

/**
 * Reads Intercom's own description of its API 2.16, mended where it is known to be wrong (the list
 * of repairs), and closed: a field that neither names is a violation.
 */
export function loadIntercomOpenApi(): IntercomOpenApi {
  const description: unknown = parse(readFileSync(file, 'utf8'))
  if (!isRecord(description) || !isRecord(description.components))
    throw new Error(`No OpenAPI in ${file}`)
  const components = description.components
  const schemas = isRecord(components.schemas) ? components.schemas : {}
  for (const repair of repairs) repair.mend(schemas)
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema({ $id: 'intercom', components: { schemas: convertAll(schemas) } })
  const described = describedOperations(description.paths)
  const compiled = new Map<string, ValidateFunction>()
  const check = (key: string, schema: unknown, value: unknown) => {
    const known = compiled.get(key) ?? ajv.compile({ $id: key, ...toJsonSchema(schema, schemas) })
    compiled.set(key, known)
    return known(value) ? [] : violations(known)
  }
  return {
    route: (operationId) => find(described, operationId),
    validateResponse: (operationId, status, body) => {
      const schema = responseSchema(find(described, operationId).operation, status, components)
      if (!schema) return [`${operationId} has no answer with status ${status}`]
      return check(`response ${operationId} ${status}`, schema, body)
    },
    validateRequest: (operationId, body) => {
      const schema = contentSchema(find(described, operationId).operation.requestBody)
      if (!schema) return [`${operationId} takes no body`]
      return check(`request ${operationId}`, schema, body)
    },
  }
}

function convertAll(schemas: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema, schemas)]),
  )
}

function describedOperations(paths: unknown): Map<string, Described> {
  const found = new Map<string, Described>()
  for (const [path, methods] of Object.entries(isRecord(paths) ? paths : {})) {
    for (const [method, operation] of Object.entries(isRecord(methods) ? methods : {})) {
      if (!isRecord(operation) || typeof operation.operationId !== 'string') continue
      found.set(operation.operationId, { method: method.toUpperCase(), path, operation })
    }
  }
  return found
}

function find(described: ReadonlyMap<string, Described>, operationId: string): Described {
  const operation = described.get(operationId)
  if (!operation) throw new Error(`The description has no operation '${operationId}'`)
  return operation
}

// The description leaves out most errors (429 everywhere): those keep the envelope.
function responseSchema(operation: Schema, status: number, components: Schema): unknown {
  const answers = isRecord(operation.responses) ? operation.responses : {}
  const answer = answers[String(status)]
  const named =
    isRecord(answer) && typeof answer.$ref === 'string'
      ? byReference(components, answer.$ref)
      : answer
  const schema = contentSchema(named)
  if (schema || status < 400) return schema
  return { $ref: '#/components/schemas/error' }
}

function byReference(components: Schema, reference: string): unknown {
  const [, , group = '', name = ''] = reference.split('/')
  const found = components[group]
  return isRecord(found) ? found[name] : undefined
}

function contentSchema(holder: unknown): unknown {
  const content = isRecord(holder) ? holder.content : undefined
  const json = isRecord(content) ? content['application/json'] : undefined
  return isRecord(json) ? json.schema : undefined
}

function violations(validate: ValidateFunction): string[] {
  return (validate.errors ?? []).map((error) => {
    const extra =
      error.keyword === 'additionalProperties' ? `: ${String(error.params.additionalProperty)}` : ''
    return `${error.instancePath || 'body'} ${error.message ?? 'is wrong'}${extra}`
  })
}
