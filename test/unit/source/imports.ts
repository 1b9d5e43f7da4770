import { isNode, type Node, nodesOf, type Source, treeOf } from './tree.ts';

/** One import, re-export or `import()` of a file. */
export interface Import {
  specifier: string;
  offset: number;
  /** Gone once types are stripped. */
  typeOnly: boolean;
}

/** Everything that a file takes from other modules, the scripts inside an Astro file included. */
export function importsOf(source: Source): Import[] {
  return [...nodesOf(treeOf(source))].flatMap((node) => {
    const from = isNode(node.source) ? node.source : undefined;
    if (typeof from?.value !== 'string') return [];
    return [{ specifier: from.value, offset: node.start, typeOnly: isTypeOnly(node) }];
  });
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}
