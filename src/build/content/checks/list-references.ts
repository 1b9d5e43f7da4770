import { LISTS } from '../../../schema/list.ts';
import { type Content, fileOf } from '../content.ts';
import { knownIds } from '../known.ts';
import type { Finding } from '../lists/finding.ts';
import { strangeVendors } from '../lists/vendors.ts';
import { correction } from '../nearby.ts';
import { type Problem, problemAt } from '../problem.ts';
import { problemsIn } from './lists.ts';

function checkVendors(content: Content): Problem[] {
  const hardware = fileOf(content, 'hardware');
  const vendors = fileOf(content, 'vendors')?.data;
  return hardware?.data && vendors ? problemsIn(hardware, strangeVendors(hardware.data, vendors)) : [];
}

function checkOfficial(content: Content): Problem[] {
  const file = fileOf(content, 'lists');
  const { manuals } = knownIds(content);
  const found = (file?.data ?? []).flatMap(({ official }, list) =>
    official.flatMap((id, index): Finding[] => {
      if (manuals.has(id)) return [];
      const mend = correction(id, manuals, 'Add it to data/manuals.json, or name one that stands there.');
      return [{ path: [list, 'official', index], message: `No manual has the id "${id}". ${mend}` }];
    }),
  );
  return file ? problemsIn(file, found) : [];
}

function checkEachList(content: Content): Problem[] {
  const file = fileOf(content, 'lists');
  const listed = file?.data?.map(({ id }) => id);
  if (!file || !listed) return [];
  const repeated = listed.flatMap((id, index): Finding[] =>
    listed.indexOf(id) < index
      ? [{ path: [index, 'id'], message: `The list "${id}" stands here twice. Keep one of the two.` }]
      : [],
  );
  const missing = LISTS.filter((id) => !listed.includes(id)).map((id) =>
    problemAt(file.source, 0, `The list "${id}" is missing. Name the official pages for it.`),
  );
  return [...problemsIn(file, repeated), ...missing];
}

function checkCloudSizes(content: Content): Problem[] {
  const file = fileOf(content, 'machines');
  const sizes = new Set(file?.data?.pbx.tiers.map(({ id }) => id));
  const found = (file?.data?.platforms ?? []).flatMap(({ machines = {} }, index) =>
    Object.keys(machines)
      .filter((size) => !sizes.has(size))
      .map((size): Finding => {
        const mend = correction(size, sizes, `Name one of ${[...sizes].join(', ')}.`);
        return {
          path: ['platforms', index, 'machines', size],
          message: `No size of machine is called "${size}". ${mend}`,
        };
      }),
  );
  return file ? problemsIn(file, found) : [];
}

/** Whatever the lists point to exists: vendors, official pages, sizes of machine. */
export const checkListReferences = (content: Content): Problem[] => [
  ...checkVendors(content),
  ...checkOfficial(content),
  ...checkEachList(content),
  ...checkCloudSizes(content),
];
