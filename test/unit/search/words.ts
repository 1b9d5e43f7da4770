import { lexicon } from '../../../src/browser/search/lexicon.ts';

const speech = {
  citedAs: ['clause', 'section'],
  passedOver: ['a', 'can', 'do', 'how', 'i', 'is', 'the', 'to', 'what', 'and', 'or', 'not', 'of'],
  synonyms: [
    { say: ['handset'], find: ['ip phones'] },
    { say: ['how long', 'response time'], find: ['reply time', 'sla'] },
    { say: ['by phone', 'hotline'], find: ['phone support'] },
  ],
};

const rare = 'customtemplates teamviewer wireshark evaluation l2 4sc';
const some = 'firewall firewalls office hours templates custom reply sla time';
const many = 'phone phones support ticket tickets level ip';

/** A lexicon of a few words of the policy. */
export const words = lexicon(speech, [rare, some, many]);
