import type { Contact } from '../model/contact.ts'
import type { Workspace } from '../model/workspace.ts'

const alwaysNull = [
  'avatar owner_id last_contacted_at last_email_opened_at last_email_clicked_at language_override',
  'browser browser_version browser_language os android_app_name android_app_version android_device',
  'android_os_version android_sdk_version android_last_seen_at ios_app_name ios_app_version ios_device',
  'ios_os_version ios_sdk_version ios_last_seen_at utm_campaign utm_content utm_medium utm_source utm_term',
  'referrer enabled_push_messaging',
].flatMap((line) => line.split(' '))

const nulls = Object.fromEntries(alwaysNull.map((name) => [name, null]))

export function contactToWire(contact: Contact, workspace: Workspace): Record<string, unknown> {
  const list = (name: string, items: readonly object[] = []) => ({
    type: 'list',
    data: items,
    url: `/contacts/${contact.id}/${name}`,
    total_count: items.length,
    has_more: false,
  })
  return {
    ...nulls,
    type: 'contact',
    id: contact.id,
    workspace_id: workspace.id,
    external_id: contact.externalId,
    role: contact.role,
    email: contact.email,
    phone: contact.phone,
    name: contact.name,
    social_profiles: { type: 'list', data: [] },
    has_hard_bounced: false,
    marked_email_as_spam: false,
    unsubscribed_from_emails: false,
    created_at: contact.createdAt,
    updated_at: contact.updatedAt,
    signed_up_at: contact.role === 'user' ? contact.createdAt : null,
    last_seen_at: contact.lastSeenAt,
    last_replied_at: contact.lastRepliedAt,
    location: {
      type: 'location',
      country: null,
      region: null,
      city: null,
      country_code: null,
      continent_code: null,
    },
    custom_attributes: contact.customAttributes,
    tags: list('tags'),
    notes: list('notes'),
    companies: list(
      'companies',
      contact.companyIds.map((id) => ({ type: 'company', id, url: `/companies/${id}` })),
    ),
    opted_out_subscription_types: list('subscriptions'),
    opted_in_subscription_types: list('subscriptions'),
  }
}
