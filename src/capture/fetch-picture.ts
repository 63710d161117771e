import { failure, type Result, success } from '../result.ts';

/** Milliseconds after which a picture's host is given up. */
const FETCH_TIMEOUT = 20_000;

/**
 * A picture by its address from outside the page, with the user's cookies. The browser allows it where the extension
 * holds a permission for the host. Fails with `picture-not-fetched` when the host does not answer with a file.
 */
export async function fetchPicture(address: string): Promise<Result<Blob, 'picture-not-fetched'>> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      cache: 'force-cache',
      signal: AbortSignal.timeout(FETCH_TIMEOUT),
    });
    return response.ok ? success(await response.blob()) : failure('picture-not-fetched');
  } catch {
    return failure('picture-not-fetched');
  }
}
