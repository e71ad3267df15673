import type { Ids } from '#ports/clock.ts'
import type { ApiKey, ApiKeys, Caller, Organizations, Role } from '#ports/people/people.ts'

/** Organizations and keys in memory. */
export class MemoryPeople implements ApiKeys, Organizations {
  readonly #keys = new Map<string, ApiKey & { key: string; organizationId: string }>()
  readonly #ids: Ids

  constructor(ids: Ids) {
    this.#ids = ids
  }

  async create(organizationId: string, wanted: { name: string; role: Role }) {
    const id = this.#ids.newId()
    const made = { ...wanted, id, key: `fl_${id}`, createdAt: new Date('2026-11-02T10:00:00Z') }
    this.#keys.set(made.key, { ...made, organizationId })
    return made
  }

  async list(organizationId: string): Promise<ApiKey[]> {
    return [...this.#keys.values()]
      .filter((key) => key.organizationId === organizationId)
      .map(({ id, name, role, createdAt }) => ({ id, name, role, createdAt }))
  }

  async delete(organizationId: string, keyId: string): Promise<boolean> {
    const found = [...this.#keys.values()].find(
      (key) => key.organizationId === organizationId && key.id === keyId,
    )
    return found !== undefined && this.#keys.delete(found.key)
  }

  async findCaller(key: string): Promise<Caller | undefined> {
    const found = this.#keys.get(key)
    return found && { ...found, kind: 'api-key' }
  }

  async rename({ organizationId }: Caller, name: string) {
    return { id: organizationId, name }
  }

  async find(organizationId: string) {
    return {
      id: organizationId,
      name: 'Oddmoor Paper',
      administrators: [{ name: 'Ann', email: 'ann@oddmoor.example' }],
    }
  }
}
