import { failure, type Result, success } from '../result.ts';

/** Milliseconds after which a picture's host is given up. */
const FETCH_TIMEOUT = 20_000;

/**
 * A picture by its address from outside the page, with the user's cookies. The browser allows it where the extension
 * holds a permission for the host. Fails with `gone` when the host says that there is no such file, so that no permission
 * would help, and with `not-fetched` when it does not answer with a file.
 */
export async function fetchPicture(address: string): Promise<Result<Blob, 'gone' | 'not-fetched'>> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      cache: 'force-cache',
      signal: AbortSignal.timeout(FETCH_TIMEOUT),
    });
    if (response.ok) return success(await response.blob());
    return failure(response.status === 404 || response.status === 410 ? 'gone' : 'not-fetched');
  } catch {
    return failure('not-fetched');
  }
}
