import type { Invitations, Members, People } from '#ports/people/people.ts'
import type { SignIns } from '#ports/people/sign-ins.ts'

type SignInPorts = {
  people: Pick<People, 'listOrganizations' | 'signUpFirst'>
  members: Members
  invitations: Invitations
  signIns: SignIns
}

/** For tests by API key: one organization exists, and nobody has signed in to it. */
export function nobodySignedIn(): SignInPorts {
  return {
    people: {
      listOrganizations: async () => [{ id: 'org-1', name: 'Oddmoor Paper' }],
      signUpFirst: async () => undefined,
    },
    members: {
      listMemberships: async () => [],
      list: async () => [],
      add: async () => 'taken',
      changeRole: async () => undefined,
      remove: async () => undefined,
    },
    invitations: {
      invite: async () => {
        throw new Error('Nobody is invited here.')
      },
      listOpen: async () => [],
      revoke: async () => false,
      find: async () => undefined,
      accept: async () => undefined,
    },
    signIns: {
      signIn: async () => ({ kind: 'refused' }),
      signOut: async () => [],
      signOutEverywhere: async () => undefined,
      findUser: async () => undefined,
      makeResetToken: async () => undefined,
      resetPassword: async () => false,
    },
  }
}
