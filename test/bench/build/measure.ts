import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildEnv } from '../../site/project-copy.ts';

/** What a build took. */
export interface Cost {
  seconds: number;
  /** The most memory that its process held at a time, in megabytes. */
  megabytes: number;
}

/** Told to Node, so that the process of the build says at its end what it took. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(process.env.COST_FILE, String(process.resourceUsage().maxRSS)));
`)}`;

/** Builds a site from nothing, and says what it took. */
export function measureBuild(folder: string): Cost {
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(folder, kept), { recursive: true, force: true });
  const file = join(folder, 'cost');
  const env = buildEnv({ COST_FILE: file, NODE_OPTIONS: `--import ${REPORT}` });
  const start = performance.now();
  execFileSync('astro', ['build'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(readFileSync(file, 'utf8')) / 1024 };
}
