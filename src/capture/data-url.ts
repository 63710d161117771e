/**
 * Bytes of the largest file that travels: a message between the parts of an extension holds 64 MiB, and Base64 makes
 * four characters of three bytes. Far more than is read; a larger file is refused before it is sent.
 */
export const LARGEST_CARRIED = 40 * 1024 * 1024;

/**
 * `data:` URLs are how pictures travel in extension messages, which are JSON in Chromium.
 * The browser's own encoder and decoder do the work: they run natively and in every context.
 */
export function blobToDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // readAsDataURL yields a string; the member's type also covers readAsArrayBuffer.
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

export async function dataUrlToBlob(dataUrl: string): Promise<Blob> {
  return (await fetch(dataUrl)).blob();
}
