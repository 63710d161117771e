import { createRequire } from 'node:module';
import type { onnx as Onnx } from 'onnx-proto';

// The package is CommonJS whose names Node's modules cannot see; the type of what is required is the package's own.
const { onnx } = createRequire(import.meta.url)('onnx-proto') as typeof import('onnx-proto');

/** Weights below this number of elements are not worth a node of their own. */
const LEAST_ELEMENTS = 256;
const { FLOAT, FLOAT16 } = onnx.TensorProto.DataType;

/**
 * Stores the large weights of a network as half-precision floats, each with a Cast node back to single precision that
 * the runtime folds away when it loads: the file is half as large, the computation is the same but for the rounding.
 */
export function storeWeightsAsHalf(model: Uint8Array): Uint8Array {
  const decoded = onnx.ModelProto.decode(model);
  const { graph } = decoded;
  if (!graph) throw new Error('a model without a graph');
  const casts: Onnx.INodeProto[] = [];
  for (const tensor of graph.initializer ?? []) {
    if (!tensor.name || !toHalf(tensor)) continue;
    casts.push(castToSingle(`${tensor.name}.half`, tensor.name));
    tensor.name = `${tensor.name}.half`;
  }
  const nodes = (graph.node ?? []).flatMap((node) => {
    const tensor = node.opType === 'Constant' ? node.attribute?.[0]?.t : null;
    const name = node.output?.[0];
    if (!tensor || !name || !toHalf(tensor)) return [node];
    node.output = [`${name}.half`];
    return [node, castToSingle(`${name}.half`, name)];
  });
  // A converted weight that the graph also lists as an input would be fed in single precision.
  const converted = new Set(casts.flatMap(({ output }) => output ?? []));
  graph.input = (graph.input ?? []).filter(({ name }) => !converted.has(name ?? ''));
  graph.node = [...casts, ...nodes];
  return onnx.ModelProto.encode(decoded).finish();
}

function castToSingle(stored: string, name: string): Onnx.INodeProto {
  return onnx.NodeProto.create({
    opType: 'Cast',
    input: [stored],
    output: [name],
    name: `${name}.cast`,
    attribute: [{ name: 'to', type: onnx.AttributeProto.AttributeType.INT, i: FLOAT }],
  });
}

/** Converts a large single-precision tensor in place; says whether it was one. */
function toHalf(tensor: Onnx.ITensorProto): boolean {
  const half = halfPrecision(tensor);
  if (!half) return false;
  tensor.dataType = FLOAT16;
  tensor.rawData = half;
  tensor.floatData = [];
  return true;
}

/** The bytes of a large single-precision tensor in half precision; null for any other tensor. */
function halfPrecision({ dataType, dims, rawData, floatData }: Onnx.ITensorProto): Uint8Array | null {
  const elements = (dims ?? []).reduce<number>((product, size) => product * Number(size), 1);
  if (dataType !== FLOAT || elements < LEAST_ELEMENTS) return null;
  const values = rawData?.length
    ? new Float32Array(Uint8Array.from(rawData).buffer)
    : Float32Array.from(floatData ?? []);
  const half = new Uint16Array(values.length);
  values.forEach((value, index) => {
    half[index] = halfBits(value);
  });
  return new Uint8Array(half.buffer);
}

const single = new Float32Array(1);
const bits = new Uint32Array(single.buffer);

/** The IEEE 754 binary16 nearest to a number, ties to even; what is too large becomes the largest finite one. */
export function halfBits(value: number): number {
  single[0] = value;
  const word = bits[0] ?? 0;
  const sign = (word >>> 16) & 0x8000;
  const exponent = ((word >>> 23) & 0xff) - 112;
  const mantissa = word & 0x7fffff;
  if (exponent >= 31) return sign | 0x7bff;
  if (exponent <= 0) {
    if (exponent < -10) return sign;
    return sign | rounded((mantissa | 0x800000) >>> 0, 14 - exponent);
  }
  return sign | Math.min(0x7bff, (exponent << 10) + rounded(mantissa, 13));
}

function rounded(mantissa: number, shift: number): number {
  const kept = mantissa >>> shift;
  const rest = mantissa & ((1 << shift) - 1);
  const middle = 1 << (shift - 1);
  return rest > middle || (rest === middle && (kept & 1) === 1) ? kept + 1 : kept;
}
