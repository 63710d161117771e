import { createRequire } from 'node:module';

// The package is CommonJS whose names Node's modules cannot see; the type of what is required is the package's own.
const { onnx } = createRequire(import.meta.url)('onnx-proto') as typeof import('onnx-proto');

/** Height and width of a picture in the order batch, channel, height, width. */
const SIZE_AXES = [2, 3] as const;

/**
 * Lets a network take pictures of any size. The recognisers state the height of their training pictures though none of
 * their layers needs it, and the runtime refuses every other one.
 */
export function freeInputSize(model: Uint8Array): Uint8Array {
  const decoded = onnx.ModelProto.decode(model);
  const dims = decoded.graph?.input?.[0]?.type?.tensorType?.shape?.dim;
  for (const axis of SIZE_AXES) {
    if (dims?.[axis]) dims[axis] = onnx.TensorShapeProto.Dimension.create({ dimParam: `size.${axis}` });
  }
  return onnx.ModelProto.encode(decoded).finish();
}
