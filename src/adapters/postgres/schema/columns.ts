import { customType, text, timestamp } from 'drizzle-orm/pg-core'

/** Milliseconds are what a `Date` holds; three digits keep cursors and comparisons exact. */
export function time(name: string) {
  return timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })
}

export function organizationId() {
  return text('organization_id').notNull()
}

/** Intercom's ids are unique within a workspace only: each key carries all three. */
export function conversationColumns() {
  return {
    organizationId: organizationId(),
    workspaceId: text('workspace_id').notNull(),
    conversationId: text('conversation_id').notNull(),
  }
}

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
})

export const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' })
