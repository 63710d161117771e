import { createRequire } from 'node:module';
import type { onnx as Onnx } from 'onnx-proto';

// The package is CommonJS whose names Node's modules cannot see; the type of what is required is the package's own.
const { onnx } = createRequire(import.meta.url)('onnx-proto') as typeof import('onnx-proto');

export type NetworkNode = Onnx.INodeProto;

/** A constant of a network, in single precision. */
export interface Weights {
  readonly dims: readonly number[];
  readonly values: Float32Array;
}

/** The graph of an ONNX network with its constants by name, for rewriting it. */
export class NetworkGraph {
  #nodes: NetworkNode[];
  readonly #model: Onnx.ModelProto;
  readonly #constants = new Map<string, Onnx.ITensorProto>();

  constructor(model: Uint8Array) {
    this.#model = onnx.ModelProto.decode(model);
    const { graph } = this.#model;
    for (const tensor of graph?.initializer ?? []) this.#constants.set(tensor.name ?? '', tensor);
    this.#nodes = (graph?.node ?? []).filter(({ opType, attribute, output }) => {
      const tensor = opType === 'Constant' ? attribute?.[0]?.t : null;
      if (tensor) this.#constants.set(output?.[0] ?? '', tensor);
      return !tensor;
    });
  }

  /** The nodes, each after those whose values it uses. */
  get nodes(): readonly NetworkNode[] {
    return this.#nodes;
  }

  /** The constant of this name; null where it is computed, or not of single precision. */
  weights(name: string | undefined): Weights | null {
    const tensor = name === undefined ? undefined : this.#constants.get(name);
    if (tensor?.dataType !== onnx.TensorProto.DataType.FLOAT) return null;
    const values = tensor.rawData?.length
      ? new Float32Array(Uint8Array.from(tensor.rawData).buffer)
      : Float32Array.from(tensor.floatData ?? []);
    return { dims: (tensor.dims ?? []).map(Number), values };
  }

  /** Adds a constant, or gives one another value; returns its name. */
  setWeights(name: string, { dims, values }: Weights): string {
    const rawData = new Uint8Array(Float32Array.from(values).buffer);
    const { FLOAT } = onnx.TensorProto.DataType;
    this.#constants.set(name, onnx.TensorProto.create({ name, dataType: FLOAT, dims: [...dims], rawData }));
    return name;
  }

  /** The node that computes a value. */
  producer(name: string | undefined): NetworkNode | null {
    return this.#nodes.find(({ output }) => output?.[0] === name) ?? null;
  }

  /** The nodes that use a value. */
  consumers(name: string | undefined): NetworkNode[] {
    return this.#nodes.filter(({ input }) => input?.some((other) => other === name));
  }

  /** Takes a node out; who used its value uses the replacement. */
  remove(removed: NetworkNode, replacement: string): void {
    const value = removed.output?.[0];
    this.#nodes = this.#nodes.filter((node) => node !== removed);
    for (const node of this.#nodes) {
      node.input = (node.input ?? []).map((name) => (name === value ? replacement : name));
    }
  }

  /** Puts another computation in the place of a node; its value keeps its name. */
  substitute(
    node: NetworkNode,
    opType: string,
    input: string[],
    attributes: Record<string, number> = {},
  ): void {
    node.opType = opType;
    node.input = input;
    node.attribute = floatAttributes(attributes);
  }

  /** Adds a node before another one; returns the name of its value. */
  insertBefore(
    node: NetworkNode,
    opType: string,
    input: string[],
    attributes: Record<string, number> = {},
  ): string {
    const name = `${node.output?.[0]}.${opType}`;
    const added = onnx.NodeProto.create({
      name,
      opType,
      input,
      output: [name],
      attribute: floatAttributes(attributes),
    });
    this.#nodes.splice(this.#nodes.indexOf(node), 0, added);
    return name;
  }

  /** The network as a file, without the constants that nothing uses any more. */
  encode(): Uint8Array {
    const { graph } = this.#model;
    if (!graph) throw new Error('a model without a graph');
    const used = new Set(this.#nodes.flatMap(({ input }) => input ?? []));
    graph.node = [...this.#nodes];
    graph.initializer = [...this.#constants].flatMap(([name, tensor]) =>
      used.has(name) ? [Object.assign(tensor, { name })] : [],
    );
    graph.input = (graph.input ?? []).filter(({ name }) => !this.#constants.has(name ?? ''));
    return onnx.ModelProto.encode(this.#model).finish();
  }
}

function floatAttributes(attributes: Record<string, number>): Onnx.IAttributeProto[] {
  return Object.entries(attributes).map(([name, f]) =>
    onnx.AttributeProto.create({ name, type: onnx.AttributeProto.AttributeType.FLOAT, f }),
  );
}
