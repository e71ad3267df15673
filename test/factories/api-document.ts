import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Json = ReturnType<typeof JSON.parse>

/** Holds answers to the OpenAPI document that the server itself publishes. */
export class ApiDocument {
  readonly #document: Json
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true })
  readonly #compiled = new Map<string, ValidateFunction | undefined>()

  constructor(document: Json) {
    this.#document = document
    addFormats.default(this.#ajv)
    this.#ajv.addSchema(document, 'document')
  }

  /** Throws when the document does not know the status, or its schema refuses the body. */
  hold(request: { method: string; path: string }, answer: { status: number; body: Json }): void {
    const { method } = request
    const [path] = request.path.split('?')
    const template = this.#findPath(method.toLowerCase(), path ?? '')
    if (template === undefined) return
    const where = `${method} ${template} ${answer.status}`
    const response =
      this.#document.paths[template][method.toLowerCase()].responses[String(answer.status)]
    if (!response) {
      if (answer.status === 500) return
      throw new Error(`The document knows no ${where}.`)
    }
    if (typeof answer.body === 'string' && response.content?.['text/csv']) return
    this.#validate(where, response.content?.['application/json']?.schema, answer.body)
  }

  #validate(where: string, schema: Json, body: Json): void {
    const validate = this.#validator(where, schema)
    if (validate && !validate(body))
      throw new Error(`${where}: ${this.#ajv.errorsText(validate.errors)}`)
  }

  #findPath(method: string, path: string): string | undefined {
    const parts = path.split('/')
    return Object.keys(this.#document.paths)
      .toSorted((one, other) => one.split('{').length - other.split('{').length)
      .find((template) => {
        const wanted = template.split('/')
        return (
          method in this.#document.paths[template] &&
          wanted.length === parts.length &&
          wanted.every((part, index) => part.startsWith('{') || part === parts[index])
        )
      })
  }

  #validator(where: string, schema: Json): ValidateFunction | undefined {
    if (!this.#compiled.has(where))
      this.#compiled.set(
        where,
        schema &&
          this.#ajv.compile(
            JSON.parse(
              JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'),
            ),
          ),
      )
    return this.#compiled.get(where)
  }
}
