/** What speaks against a selector of a site rule. */
export type SelectorProblem =
  /** Two selectors in one: which of them is meant would depend on the page's order. */
  | 'comma-list'
  /** `*` matches everything. */
  | 'universal'
  | 'tag-only'
  /** Classes say how something looks, and change with it. */
  | 'class-only'
  | 'position-only'
  | 'too-deep'
  /** An id that a framework makes anew for each visit or build. */
  | 'generated-id';

/** A rule with an error cannot work as meant; a warning says that the next change of the page may break it. */
export interface SelectorRemark<Problem = SelectorProblem> {
  readonly severity: 'error' | 'warning';
  readonly problem: Problem;
}

/** Steps from one element to another, beyond which a selector follows the page's layout rather than its meaning. */
const DEEPEST = 4;

/** Ids of React, Radix, Headless UI, MUI, Ember, Angular, React Select; hashes; running numbers. */
const GENERATED =
  /^:r[0-9a-z]*:|^«r[0-9a-z]*»|^(?:radix|headlessui|mui|ember|ng-tns|mat-input|react-select|rc_select|el-id)[-_:]?[\w-]*\d|(?=[0-9a-f]*\d)[0-9a-f]{8,}|\d{5,}/i;

/** Judges a selector by its text alone; whether it is valid CSS only a browser can say. */
export function lintSelector(selector: string): readonly SelectorRemark[] {
  return selector.split('>>>').flatMap((part) => lintPart(part.trim()));
}

function lintPart(part: string): readonly SelectorRemark[] {
  const bare = part.replace(/"[^"]*"|'[^']*'/g, '""');
  const outside = bare.replace(/\[[^\]]*\]/g, '[]').replace(/\([^)]*\)/g, '()');
  const steps = outside.split(/\s*[\s>+~]\s*/).filter(Boolean);
  return [
    ...(outside.includes(',') ? [remark('error', 'comma-list')] : []),
    ...(steps.some((step) => step.startsWith('*')) ? [remark('error', 'universal')] : []),
    ...weakAnchor(outside),
    ...(steps.length > DEEPEST ? [remark('warning', 'too-deep')] : []),
    ...(identifiers(part).some((identifier) => GENERATED.test(identifier))
      ? [remark('warning', 'generated-id')]
      : []),
  ];
}

/** An id or an attribute holds a selector to what the control is; without one, what is left is looks or place. */
function weakAnchor(outside: string): readonly SelectorRemark[] {
  if (/[#[*]/.test(outside) || outside === '') return [];
  // A custom element is there once as a rule, and its name is its meaning.
  if (/(?:^|[\s>+~])[a-z]+-[\w-]*$/.test(outside)) return [];
  if (outside.includes('.')) return [remark('warning', 'class-only')];
  return [remark('warning', /:(nth|first|last|only)-/.test(outside) ? 'position-only' : 'tag-only')];
}

function identifiers(part: string): string[] {
  const ids = [...part.matchAll(/#((?:\\.|[\w\u0080-\uffff-])+)/g)].map(([, id]) => id ?? '');
  const attributes = [...part.matchAll(/\[(?:id|name)[\^$*~|]?=\s*["']?([^\]"']*)/g)].map(
    ([, value]) => value ?? '',
  );
  return [...ids, ...attributes].map((identifier) => identifier.replace(/\\(.)/g, '$1'));
}

function remark(severity: SelectorRemark['severity'], problem: SelectorProblem): SelectorRemark {
  return { severity, problem };
}
