import { join } from 'node:path'
import { FsFiles } from '#adapters/files/fs-files.ts'
import { ImageFetcher } from '#adapters/files/image-fetcher.ts'
import { parseS3Url, S3Files } from '#adapters/files/s3-files.ts'
import { ConfigError } from '#config/config-error.ts'
import type { Files } from '#ports/conversations/files.ts'
import type { Ground } from './open-stores.ts'

/** [F1] Images of customers: in a folder under `DATA_DIR`, or in a bucket. */
export function openFiles({ config, secrets, log, clock }: Ground): Files {
  const fetcher = new ImageFetcher({ listedHosts: config.intercom.fileHosts, log })
  const bucket = parseS3Url(config.fileStore)
  if (!bucket) return new FsFiles({ folder: join(config.dataDirectory, 'files'), fetcher })
  const { aws } = secrets
  if (!aws)
    throw new ConfigError([
      'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are missing, which FILE_STORE=s3://… needs, such as those of an IAM user that may read and write the bucket.',
    ])
  const { region, endpoint, ...credentials } = aws
  return new S3Files({ ...bucket, region, endpoint, credentials, fetcher, clock })
}
