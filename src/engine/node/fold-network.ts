import { type Affine, addToInputs, applyToConvolution, isConvolution, isPointwise } from './convolution.ts';
import { NetworkGraph, type NetworkNode } from './network-graph.ts';

/**
 * Computes the same with fewer passes over the feature maps. PP-OCR's networks follow their convolutions by
 * normalisations, by factors and offsets that were learned, and by `hard swish` in four steps; the runtime, which does
 * know some of these, leaves most of them. What is affine goes into the convolution before or behind it.
 */
export function foldNetwork(model: Uint8Array): Uint8Array {
  const graph = new NetworkGraph(model);
  for (const node of [...graph.nodes]) foldIntoConvolution(graph, node);
  for (const node of [...graph.nodes]) foldHardSwish(graph, node);
  for (const node of [...graph.nodes]) {
    dropUnitFactor(graph, node);
    foldFactorOfHardSwish(graph, node);
    foldExcitation(graph, node);
  }
  for (const node of [...graph.nodes]) foldOffsetForward(graph, node);
  return graph.encode();
}

/** A normalisation, factor or offset behind a convolution whose value nothing else uses. */
function foldIntoConvolution(graph: NetworkGraph, node: NetworkNode): void {
  const [convolution, constant] = withConvolution(graph, node);
  if (!convolution || graph.consumers(convolution.output?.[0]).length !== 1) return;
  const affine =
    node.opType === 'BatchNormalization' ? normalisation(graph, node) : elementwise(graph, node, constant);
  if (affine && applyToConvolution(graph, convolution, affine))
    graph.remove(node, convolution.output?.[0] ?? '');
}

/** The convolution whose value a node uses, and the name of the other operand. */
function withConvolution(
  graph: NetworkGraph,
  { input }: NetworkNode,
): [NetworkNode | null, string | undefined] {
  const [one, other] = input ?? [];
  const [first, second] = [graph.producer(one), graph.producer(other)];
  if (isConvolution(first)) return [first, other];
  return isConvolution(second) ? [second, one] : [null, undefined];
}

function normalisation(graph: NetworkGraph, { input, attribute }: NetworkNode): Affine | null {
  const [scale, bias, mean, variance] = (input ?? []).slice(1).map((name) => graph.weights(name)?.values);
  if (!scale || !bias || !mean || !variance) return null;
  const epsilon = attribute?.find(({ name }) => name === 'epsilon')?.f ?? 1e-5;
  const factor = (channel: number) => (scale[channel] ?? 0) / Math.sqrt((variance[channel] ?? 0) + epsilon);
  return { factor, offset: (channel) => (bias[channel] ?? 0) - (mean[channel] ?? 0) * factor(channel) };
}

/** A multiplication or addition of one number, or of one for each channel. */
function elementwise(
  graph: NetworkGraph,
  { opType }: NetworkNode,
  constant: string | undefined,
): Affine | null {
  const weights = graph.weights(constant);
  if (!weights) return null;
  const { dims, values } = weights;
  const perChannel = dims.length === 4 && dims[1] === values.length;
  if (values.length !== 1 && !perChannel) return null;
  const value = (channel: number) => (values.length === 1 ? values[0] : values[channel]) ?? 0;
  if (opType === 'Mul') return { factor: value, offset: () => 0 };
  return opType === 'Add' ? { factor: () => 1, offset: value } : null;
}

/** x * clip(x + 3, 0, 6) / 6, seen from its division, as x * hardSigmoid(x). */
function foldHardSwish(graph: NetworkGraph, division: NetworkNode): void {
  if (division.opType !== 'Div' || scalar(graph, division.input?.[1]) !== 6) return;
  const product = graph.producer(division.input?.[0]);
  const [value = '', clipped] = product?.opType === 'Mul' ? (product.input ?? []) : [];
  const clip = graph.producer(clipped);
  const sum = clip?.opType === 'Clip' ? graph.producer(clip.input?.[0]) : null;
  if (!product || !clip || sum?.opType !== 'Add' || sum.input?.[0] !== value) return;
  if (scalar(graph, sum.input[1]) !== 3 || !clipsTo(graph, clip, 0, 6)) return;
  const gate = graph.insertBefore(division, 'HardSigmoid', [value], { alpha: 1 / 6, beta: 0.5 });
  graph.substitute(division, 'Mul', [value, gate]);
  for (const node of [product, clip, sum]) graph.remove(node, value);
}

/** The limits of a clip are attributes up to version 10 of the operators, and inputs from version 11 on. */
function clipsTo(
  graph: NetworkGraph,
  { input, attribute }: NetworkNode,
  least: number,
  most: number,
): boolean {
  const limit = (name: string, index: number) =>
    attribute?.find((each) => each.name === name)?.f ?? scalar(graph, input?.[index]);
  return (limit('min', 1) ?? 0) === least && limit('max', 2) === most;
}

/** A factor on x * hardSigmoid(x) goes into the convolution that gives x: `alpha` takes it out of the gate again. */
function foldFactorOfHardSwish(graph: NetworkGraph, node: NetworkNode): void {
  if (node.opType !== 'Mul') return;
  const factor = scalar(graph, node.input?.[0]) ?? scalar(graph, node.input?.[1]);
  const product = graph.producer(node.input?.find((name) => graph.weights(name) === null));
  const [value = '', gateName] = product?.opType === 'Mul' ? (product.input ?? []) : [];
  const [gate, convolution] = [graph.producer(gateName), graph.producer(value)];
  if (
    factor === null ||
    factor === 0 ||
    !product ||
    gate?.opType !== 'HardSigmoid' ||
    gate.input?.[0] !== value
  )
    return;
  if (!isConvolution(convolution) || graph.consumers(value).length !== 2) return;
  if (graph.consumers(product.output?.[0]).length !== 1) return;
  if (!applyToConvolution(graph, convolution, { factor: () => factor, offset: () => 0 })) return;
  graph.substitute(gate, 'HardSigmoid', [value], { alpha: 1 / 6 / factor, beta: 0.5 });
  graph.remove(node, product.output?.[0] ?? '');
}

function dropUnitFactor(graph: NetworkGraph, node: NetworkNode): void {
  const [value = '', factor] = node.input ?? [];
  if (node.opType === 'Mul' && scalar(graph, factor) === 1) graph.remove(node, value);
}

/** x + x * gate, the gate being one number for each channel, as x * (gate + 1): one pass over x instead of two. */
function foldExcitation(graph: NetworkGraph, sum: NetworkNode): void {
  const [value = '', productName] = sum.input ?? [];
  const product = graph.producer(productName);
  const [multiplied, gateName = ''] = product?.input ?? [];
  if (sum.opType !== 'Add' || product?.opType !== 'Mul' || multiplied !== value) return;
  if (graph.producer(gateName)?.opType !== 'HardSigmoid' || graph.consumers(productName).length !== 1) return;
  const one = graph.setWeights(`${gateName}.one`, { dims: [1], values: Float32Array.of(1) });
  const gate = graph.insertBefore(sum, 'Add', [gateName, one]);
  graph.substitute(sum, 'Mul', [value, gate]);
  graph.remove(product, value);
}

/** An offset before convolutions of single pixels, which see no border, goes into what they add themselves. */
function foldOffsetForward(graph: NetworkGraph, node: NetworkNode): void {
  const [value = '', constant] = node.input ?? [];
  const offset = scalar(graph, constant);
  const following = graph.consumers(node.output?.[0]);
  if (node.opType !== 'Add' || offset === null || !following.every((next) => isPointwise(graph, next)))
    return;
  for (const convolution of following) addToInputs(graph, convolution, offset);
  graph.remove(node, value);
}

function scalar(graph: NetworkGraph, name: string | undefined): number | null {
  const weights = graph.weights(name);
  return weights?.values.length === 1 ? (weights.values[0] ?? null) : null;
}
