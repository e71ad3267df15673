import { Hono } from 'hono'
import {
  archiveContact,
  createContact,
  deleteContact,
  getContact,
  mergeContact,
} from '../actions/contacts.ts'
import type { World } from '../model/world.ts'
import { contactToWire } from '../wire/contact.ts'
import { chosenWorkspace, listOf, readBody } from './control-call.ts'
import { mergeSchema, newContactSchema } from './schemas.ts'

export function contactRoutes(world: World): Hono {
  const routes = new Hono()
  routes.get('/contacts', (context) => {
    const workspace = chosenWorkspace(context, world)
    const living = [...workspace.contacts.values()].filter(
      (contact) => contact.mergedIntoId === null,
    )
    return context.json(listOf(living.map((contact) => contactToWire(contact, workspace))))
  })
  routes.post('/contacts', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const body = await readBody(context, newContactSchema)
    const contact = createContact(workspace, {
      role: body.role,
      name: body.name,
      email: body.email,
      phone: body.phone,
      externalId: body.external_id,
      customAttributes: body.custom_attributes,
      companies: body.companies?.map((company) => ({
        companyId: company.company_id,
        name: company.name,
        customAttributes: company.custom_attributes,
      })),
    })
    return context.json(contactToWire(contact, workspace), 201)
  })
  routes.post('/contacts/:id/merge', async (context) => {
    const workspace = chosenWorkspace(context, world)
    const from = getContact(workspace, context.req.param('id'))
    const { into } = await readBody(context, mergeSchema)
    mergeContact(workspace, from, getContact(workspace, into))
    return context.body(null, 204)
  })
  routes.post('/contacts/:id/archive', (context) => {
    const workspace = chosenWorkspace(context, world)
    archiveContact(workspace, getContact(workspace, context.req.param('id')))
    return context.body(null, 204)
  })
  routes.delete('/contacts/:id', (context) => {
    const workspace = chosenWorkspace(context, world)
    deleteContact(workspace, getContact(workspace, context.req.param('id')))
    return context.body(null, 204)
  })
  return routes
}
