/** A picture as an encoded file. The media type is what the bytes say (sniffed), not what a server claimed. */
export interface EncodedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}
