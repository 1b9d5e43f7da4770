/** A result in short, in words, ready to be written in any format. */
export interface Reply {
  answer: string;
  /** Every reason for a no, as one paragraph; empty where there is none. */
  reasons: string;
  clauses: { text: string; url: string }[];
  answers: string;
  edition: string;
  link: { text: string; url: string };
}

/** The reply as Markdown. */
export const asMarkdown = ({ answer, reasons, clauses, answers, edition, link }: Reply): string =>
  [
    `**${escapeMarkdown(answer)}**`,
    ...(reasons ? ['', escapeMarkdown(reasons)] : []),
    ...(clauses.length ? [''] : []),
    ...clauses.map(({ text, url }) => `- [${escapeMarkdown(text)}](${url})`),
    '',
    escapeMarkdown(answers),
    `${escapeMarkdown(edition)} [${escapeMarkdown(link.text)}](${link.url})`,
  ].join('\n');

/** The reply as plain text. */
export const asText = ({ answer, reasons, clauses, answers, edition, link }: Reply): string =>
  [
    answer,
    ...(reasons ? [reasons] : []),
    ...clauses.map(({ text, url }) => `- ${text}: ${url}`),
    answers,
    edition,
    `${link.text}:`,
    link.url,
  ].join('\n');

/** The reply as HTML without styles, for a rich-text field. */
export const asHtml = ({ answer, reasons, clauses, answers, edition, link }: Reply): string =>
  [
    `<p><strong>${escapeHtml(answer)}</strong></p>`,
    ...(reasons ? [`<p>${escapeHtml(reasons)}</p>`] : []),
    ...(clauses.length ? [`<ul>${clauses.map(({ text, url }) => `<li>${anchor(text, url)}</li>`).join('')}</ul>`] : []),
    `<p>${escapeHtml(answers)}</p>`,
    `<p>${escapeHtml(edition)} ${anchor(link.text, link.url)}</p>`,
  ].join('\n');

const anchor = (text: string, url: string) => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const escapeMarkdown = (text: string) => text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
