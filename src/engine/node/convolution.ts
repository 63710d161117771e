import type { NetworkGraph, NetworkNode } from './network-graph.ts';

/** What is done to a convolution's output, channel by channel: `factor * value + offset`. */
export interface Affine {
  readonly factor: (channel: number) => number;
  readonly offset: (channel: number) => number;
}

export function isConvolution(node: NetworkNode | null): node is NetworkNode {
  return node?.opType === 'Conv' || node?.opType === 'ConvTranspose';
}

/** Puts an affine step behind a convolution into its weights and bias; false where they are not constant. */
export function applyToConvolution(
  graph: NetworkGraph,
  convolution: NetworkNode,
  { factor, offset }: Affine,
): boolean {
  const [input = '', weightName = '', biasName] = convolution.input ?? [];
  const weights = graph.weights(weightName);
  if (!weights) return false;
  const { dims, values } = weights;
  const [outer = 1, inner = 1] = dims;
  const transposed = convolution.opType === 'ConvTranspose';
  const kernel = values.length / (outer * inner);
  const channels = transposed ? inner : outer;
  const channelOf = (index: number) => {
    const plane = Math.floor(index / kernel);
    return transposed ? plane % inner : Math.floor(plane / inner);
  };
  const bias = biasName ? graph.weights(biasName)?.values : new Float32Array(channels);
  if (!bias) return false;
  const name = convolution.output?.[0];
  convolution.input = [
    input,
    graph.setWeights(`${name}.weights`, {
      dims,
      values: values.map((value, index) => value * factor(channelOf(index))),
    }),
    graph.setWeights(`${name}.bias`, {
      dims: [channels],
      values: bias.map((value, channel) => value * factor(channel) + offset(channel)),
    }),
  ];
  return true;
}

/** Whether a convolution sees single pixels, and so no border. */
export function isPointwise(graph: NetworkGraph, { opType, attribute, input }: NetworkNode): boolean {
  const dims = graph.weights(input?.[1])?.dims;
  const group = Number(attribute?.find(({ name }) => name === 'group')?.i ?? 1);
  return opType === 'Conv' && group === 1 && dims?.[2] === 1 && dims[3] === 1;
}

/** The same as adding a number to every input of a pointwise convolution. */
export function addToInputs(graph: NetworkGraph, convolution: NetworkNode, offset: number): void {
  const weights = graph.weights(convolution.input?.[1]);
  const inputs = weights?.dims[1] ?? 1;
  const sums = (channel: number) =>
    weights?.values
      .subarray(channel * inputs, (channel + 1) * inputs)
      .reduce((sum, value) => sum + value, 0) ?? 0;
  applyToConvolution(graph, convolution, { factor: () => 1, offset: (channel) => offset * sums(channel) });
}
