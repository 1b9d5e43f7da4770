import { integrations } from './import/lists/list-kind.ts';
import { runImport } from './import/lists/run.ts';

runImport('integrations', integrations);
