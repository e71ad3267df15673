import { z } from 'zod'
import {
  attributes,
  flag,
  listOf,
  optionalCount,
  optionalText,
  requiredId,
  text,
} from './lenient.ts'

const wireAdmin = z.object({
  id: requiredId,
  name: text,
  email: text,
  has_inbox_seat: flag,
})

const wireTeam = z.object({
  id: requiredId,
  name: text,
  admin_ids: listOf(requiredId),
})

export const wireAdmins = z.object({ admins: listOf(wireAdmin) })
export const wireTeams = z.object({ teams: listOf(wireTeam) })

export const wireMe = z.object({
  app: z.object({
    id_code: requiredId,
    name: text,
    region: text,
    identity_verification: flag,
  }),
})

export const wireContact = z.object({
  id: requiredId,
  role: text,
  name: optionalText,
  email: optionalText,
  custom_attributes: attributes,
})

export const wireContactPage = z.object({ data: listOf(wireContact, 'data', 'contacts') })

const wireCompany = z.object({ id: requiredId, name: text, custom_attributes: attributes })

/** `data` as Intercom's recorded answer has it, `companies` as its schema says. */
export const wireCompanyPage = z.object({
  data: listOf(wireCompany).optional(),
  companies: listOf(wireCompany).optional(),
  pages: z
    .object({ page: optionalCount, total_pages: optionalCount, next: z.unknown().optional() })
    .optional()
    .catch(undefined),
})

export const wireTag = z.object({ id: requiredId, name: text })

export type WireAdmin = z.infer<typeof wireAdmin>
export type WireTeam = z.infer<typeof wireTeam>
export type WireMe = z.infer<typeof wireMe>
export type WireContact = z.infer<typeof wireContact>
export type WireCompany = z.infer<typeof wireCompany>
