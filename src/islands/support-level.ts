import { supportLevel } from '../wizards/support-level/index.ts';
import { startWizard } from './wizard.tsx';

startWizard(supportLevel, {
  priority: { no: 'info' },
  forum: { open: 'yes', encouraged: 'yes' },
  'hourly-charge': { possible: 'depends' },
  headline: {
    'no-route': 'no',
    evaluation: 'no',
    nfr: 'no',
    'not-included': 'no',
    blocked: 'no',
    'level-1': 'yes',
    'level-2': 'yes',
    'level-3': 'yes',
    'level-1-perhaps-3': 'yes',
    'advice-only': 'depends',
    'conditional-3': 'depends',
    'conditional-1': 'depends',
    'conditional-1-perhaps-3': 'depends',
    'beyond-level-1': 'depends',
    'levels-known': 'unclear',
    'at-least-1': 'unclear',
    'at-least-2': 'unclear',
    depends: 'unclear',
  },
});
