import { get as getOverHttp, type IncomingMessage } from 'node:http';
import { get as getOverHttps } from 'node:https';
import { isIP } from 'node:net';
import { LIMITS } from '../../ocr/limits.ts';
import { failure, type Result, success } from '../../result.ts';
import { type AddressPolicy, ForbiddenAddressError } from './address-policy.ts';

/** `not-allowed`: the URL leads where the server may not go (ModelArts.4601); the others mean ModelArts.4603. */
export type FetchProblem =
  | 'not-allowed'
  | 'no-answer'
  | 'status'
  | 'content-type'
  | 'too-large'
  | 'too-many-redirects';

const MAX_REDIRECTS = 3;
/** Object stores say so of files whose type nobody told them. */
const UNKNOWN_TYPES = ['', 'application/octet-stream', 'binary/octet-stream'];

/**
 * The file behind a URL. Every host on the way, redirects included, is checked against the policy after its name was
 * resolved; size and time are bounded; nothing of the request that is being answered is passed on.
 */
export async function fetchPicture(
  address: string,
  policy: AddressPolicy,
  signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, FetchProblem>> {
  let next = address;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const url = URL.canParse(next) ? new URL(next) : undefined;
    if (!url || !mayGoTo(url, policy)) return failure('not-allowed');
    try {
      const response = await get(url, policy, signal);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url.href)) {
        response.destroy();
        next = new URL(location, url).href;
        continue;
      }
      return await readPicture(response, status);
    } catch (problem) {
      return failure(problem instanceof ForbiddenAddressError ? 'not-allowed' : 'no-answer');
    }
  }
  return failure('too-many-redirects');
}

function mayGoTo(url: URL, policy: AddressPolicy): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return (
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    // a literal address is connected to without a lookup, so it is checked here
    (isIP(host) === 0 || policy.permits(host))
  );
}

function get(url: URL, policy: AddressPolicy, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const open = url.protocol === 'https:' ? getOverHttps : getOverHttp;
    const headers = { Accept: 'image/*', 'User-Agent': 'hk-id-card-reader' };
    open(url, { agent: false, headers, lookup: policy.lookup, signal }, resolve).on('error', reject);
  });
}

async function readPicture(
  response: IncomingMessage,
  status: number,
): Promise<Result<Uint8Array<ArrayBuffer>, FetchProblem>> {
  const [type = ''] = (response.headers['content-type'] ?? '').toLowerCase().split(';');
  const stated = Number(response.headers['content-length'] ?? 0);
  const refused = refusedFor(status, type.trim(), stated);
  if (refused) {
    response.destroy();
    return failure(refused);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    // a response without an encoding set gives Buffers
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > LIMITS.maxFileBytes) {
      response.destroy();
      return failure('too-large');
    }
    chunks.push(bytes);
  }
  const file = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    file.set(chunk, offset);
    offset += chunk.length;
  }
  return response.complete ? success(file) : failure('no-answer');
}

function refusedFor(status: number, type: string, length: number): FetchProblem | undefined {
  if (status !== 200) return 'status';
  if (!type.startsWith('image/') && !UNKNOWN_TYPES.includes(type)) return 'content-type';
  return length > LIMITS.maxFileBytes ? 'too-large' : undefined;
}
