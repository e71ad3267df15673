import type { Company } from '../model/contact.ts'
import type { Workspace } from '../model/workspace.ts'

export function companyToWire(company: Company, workspace: Workspace): Record<string, unknown> {
  return {
    type: 'company',
    company_id: company.companyId,
    id: company.id,
    app_id: workspace.id,
    name: company.name,
    remote_created_at: company.createdAt,
    created_at: company.createdAt,
    updated_at: company.updatedAt,
    last_request_at: company.updatedAt,
    monthly_spend: 0,
    session_count: 0,
    user_count: userCount(company, workspace),
    tags: { type: 'tag.list', tags: [] },
    segments: { type: 'segment.list', segments: [] },
    plan: {},
    custom_attributes: company.customAttributes,
  }
}

function userCount(company: Company, workspace: Workspace): number {
  let count = 0
  for (const contact of workspace.contacts.values())
    if (contact.companyIds.includes(company.id)) count += 1
  return count
}
