interface Props {
  /** A clause or an FAQ; clauses alone have a number. */
  quote: { number: string | null; title: string; href: string };
  /** What it says, as HTML. */
  html: string;
  lang?: string | undefined;
  /** What it bears on. */
  note: string;
}

/** A clause or an FAQ in the policy's own words, with where it stands. */
export function Quotation({ quote: { number, title, href }, html, lang, note }: Props) {
  return (
    <li class={number === null ? 'clause bare' : 'clause'}>
      <h3 class="t">
        {number !== null && (
          <a class="n" href={href}>
            {number}
          </a>
        )}
        {number === null ? (
          <a href={href} lang={lang}>
            {title}
          </a>
        ) : (
          <span lang={lang}>{title}</span>
        )}
      </h3>
      {/* Rendered at build from the policy's own text. */}
      <blockquote class="text" lang={lang} cite={href} dangerouslySetInnerHTML={{ __html: html }} />
      <p class="meta">{note}</p>
    </li>
  );
}
