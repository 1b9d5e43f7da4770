/** The picture of a page: its name beside the page, and what pages that show a link expect of it, in pixels. */
export const PICTURE = { name: 'picture.png', width: 1200, height: 630 } as const;
