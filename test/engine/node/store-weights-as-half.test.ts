import fc from 'fast-check';
import { onnx } from 'onnx-proto';
import { expect, test } from 'vitest';
import { halfBits, storeWeightsAsHalf } from '../../../src/engine/node/store-weights-as-half.ts';

/** The number that binary16 bits stand for, by the definition of the format. */
function fromHalf(half: number): number {
  const [exponent, mantissa] = [(half >>> 10) & 31, half & 1023];
  const size = exponent === 0 ? mantissa * 2 ** -24 : (1 + mantissa / 1024) * 2 ** (exponent - 15);
  return half & 0x8000 ? -size : size;
}

test('a weight is rounded to the nearest half', () => {
  fc.assert(
    fc.property(fc.float({ min: -1000, max: 1000, noNaN: true }), (value) => {
      const step = Math.max(2 ** -24, 2 ** (Math.floor(Math.log2(Math.abs(value) || 1)) - 10));
      expect(Math.abs(fromHalf(halfBits(value)) - value)).toBeLessThanOrEqual(step / 2 + 1e-12);
    }),
  );
});

test.each([
  [0, 0],
  [1, 0x3c00],
  [-2, 0xc000],
  [65504, 0x7bff],
  [1e9, 0x7bff],
  [2 ** -24, 1],
])('%d', (value, half) => {
  expect(halfBits(value)).toBe(half);
});

test('a large weight is cast back under its old name, a small one is left alone', () => {
  const { FLOAT, FLOAT16 } = onnx.TensorProto.DataType;
  const model = onnx.ModelProto.encode({
    graph: {
      name: 'g',
      node: [{ opType: 'Add', input: ['x', 'large'], output: ['y'] }],
      initializer: [
        {
          name: 'large',
          dataType: FLOAT,
          dims: [300],
          rawData: new Uint8Array(Float32Array.from({ length: 300 }, () => 1).buffer),
        },
        { name: 'small', dataType: FLOAT, dims: [2], floatData: [1, 2] },
      ],
      input: [{ name: 'x' }, { name: 'large' }],
    },
  }).finish();
  const graph = onnx.ModelProto.decode(storeWeightsAsHalf(model)).graph;
  expect(graph?.node?.map(({ opType, output }) => [opType, output?.[0]])).toEqual([
    ['Cast', 'large'],
    ['Add', 'y'],
  ]);
  expect(graph?.initializer?.map(({ dataType }) => dataType)).toEqual([FLOAT16, FLOAT]);
  expect(graph?.initializer?.[0]?.rawData?.length).toBe(600);
  expect(graph?.input?.map(({ name }) => name)).toEqual(['x']);
});
