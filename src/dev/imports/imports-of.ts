import { parse } from '@swc/core';

/**
 * Every module that a source file names, as written: `import` (type-only too), `export ... from`, `import()`,
 * `import('...')` in a type, and `new URL('...', import.meta.url)`, which is how workers are started.
 * Queries such as `?iife` are cut off.
 */
export async function importsOf(source: string, fileName: string): Promise<string[]> {
  const program = await parse(source, {
    syntax: 'typescript',
    tsx: fileName.endsWith('.tsx'),
    decorators: true,
    target: 'es2022',
  });
  const found: string[] = [];
  collect(program, found);
  return [...new Set(found.map((specifier) => specifier.replace(/\?.*$/, '')))];
}

/** The syntax tree as what it is in memory: plain objects and arrays. */
type Tree = Readonly<Record<string, unknown>>;

function collect(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, found);
    return;
  }
  if (!isTree(node)) return;
  const specifier = specifierOf(node);
  if (specifier !== undefined) found.push(specifier);
  for (const child of Object.values(node)) collect(child, found);
}

function specifierOf(node: Tree): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return text(node.source);
    case 'TsImportType':
      return text(node.argument);
    case 'CallExpression':
      return isTree(node.callee) && node.callee.type === 'Import' ? text(firstArgument(node)) : undefined;
    case 'NewExpression':
      return isOwnUrl(node) ? sourceFile(text(firstArgument(node))) : undefined;
    default:
      return undefined;
  }
}

function isOwnUrl(node: Tree): boolean {
  const isUrl = isTree(node.callee) && node.callee.value === 'URL';
  return isUrl && JSON.stringify(node.arguments).includes('"MetaProperty"');
}

/** Such a URL may also name a folder or an asset, which is not ours to follow. */
function sourceFile(specifier: string | undefined): string | undefined {
  return specifier && /\.tsx?(\?|$)/.test(specifier) ? specifier : undefined;
}

function firstArgument(node: Tree): unknown {
  const first: unknown = Array.isArray(node.arguments) ? node.arguments[0] : undefined;
  return isTree(first) ? first.expression : undefined;
}

function text(node: unknown): string | undefined {
  return isTree(node) && node.type === 'StringLiteral' && typeof node.value === 'string'
    ? node.value
    : undefined;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}
