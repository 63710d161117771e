import { LARGEST_CARRIED } from '../../capture/data-url.ts';
import type { Failure } from '../../messages/failure.ts';
import { failure, type Result, success } from '../../result.ts';

/** A file that the user dropped, pasted or chose, as a `data:` URL. Whether it is a picture is for the reader to say. */
export async function readPictureFile(file: File): Promise<Result<string, Failure>> {
  if (file.size > LARGEST_CARRIED) return failure({ reason: 'file-too-large' });
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(success(String(reader.result)));
    // A folder, which has no type; or a file that was moved, deleted or taken away since it was chosen.
    reader.onerror = () =>
      resolve(failure({ reason: file.type === '' ? 'not-a-picture' : 'broken-picture' }));
    reader.readAsDataURL(file);
  });
}
