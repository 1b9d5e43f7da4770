import type { APIRoute } from 'astro';
import { NAMED_LISTS, namedIn } from '../../../components/setup/named.ts';
import { SHARDS, shardOf } from '../../../engine/catalogue/shard.ts';
import type { Named } from '../../../islands/setup/props.ts';

/** A fixed number of files a list, so that looking one entry up takes no more when the list grows. */
export const getStaticPaths = () =>
  NAMED_LISTS.flatMap((list) =>
    Array.from({ length: SHARDS }, (_, shard) => ({ params: { file: `${list}-${shard}` }, props: { list, shard } })),
  );

/** The entries of a part of a list: `{ "<id>": { name, status, … } }`. */
export const GET: APIRoute<{ list: (typeof NAMED_LISTS)[number]; shard: number }> = async ({ props }) => {
  const entries = await namedIn(props.list);
  const here = Object.entries(entries).filter(([id]) => shardOf(id) === props.shard);
  return Response.json(Object.fromEntries<Named>(here));
};
