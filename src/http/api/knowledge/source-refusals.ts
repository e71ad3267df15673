import { ApiError } from '../../api-error.ts'

const where = 'Change the article in Intercom and refresh the source'

/** [K5] */
export function changedAtSource(field: string): ApiError {
  return new ApiError(409, `This document comes from a source: its ${field} is changed there.`, {
    field,
    fix: `${where}. Here you may change its known questions, its audience and whether it is in use.`,
  })
}

/** [A3] */
export function internalAtSource(): ApiError {
  return new ApiError(409, 'Intercom does not let customers read this article.', {
    field: 'audience',
    fix: 'Make the article public for everybody and for the AI in Intercom, then refresh the source.',
  })
}

/** [K5] */
export function deletedAtSource(): ApiError {
  return new ApiError(
    409,
    'This document comes from a source: it would be back when that is read.',
    {
      fix: 'Unpublish the article in Intercom, or switch the document off here.',
    },
  )
}
