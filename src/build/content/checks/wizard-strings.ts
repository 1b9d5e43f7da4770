import type { Wizard } from '../../../engine/model.ts';
import { type Content, filesOf } from '../content.ts';
import { DEFAULT_LOCALE } from '../kinds.ts';
import { type Problem, problemAt } from '../problem.ts';
import { checkShape } from '../shape.ts';
import { wizardStringsSchema } from '../wizard-strings-schema.ts';

function checkWizard(content: Content, wizard: Wizard): Problem[] {
  const file = filesOf(content, 'strings', DEFAULT_LOCALE).find(({ name }) => name === wizard.id);
  if (file) return checkShape(file.source, file.head, wizardStringsSchema(wizard)).problems;
  const path = `${content.folder}/strings/${DEFAULT_LOCALE}/${wizard.id}.json`;
  return [
    problemAt({ file: path, text: '' }, 0, `The words of the wizard "${wizard.id}" are missing. Write this file.`),
  ];
}

/** Every wizard has all of its words, and no word is left over. */
export const checkWizardStrings = (content: Content): Problem[] =>
  content.wizards.flatMap((wizard) => checkWizard(content, wizard));
