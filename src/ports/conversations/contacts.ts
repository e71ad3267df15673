/** Intercom's contact ids are unique within a workspace only. */
export type ContactKey = { organizationId: string; workspaceId: string; contactId: string }

export interface Contacts {
  /** [K4] The merged contact's sessions become the surviving one's. Harmless when repeated. */
  mergeContact(merged: ContactKey, intoContactId: string): Promise<void>
  /**
   * [K4] Erases the profile and the texts of every session of the contact; rows and counts stay, and the
   * profile is not stored again. False when nothing is known of the contact.
   */
  eraseContact(contact: ContactKey): Promise<boolean>
}
