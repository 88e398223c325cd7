/** What a page may be, as far as that decides which questions make sense on it. */
export const pageKinds = ['tutorial', 'reference', 'policy', 'news', 'marketing'] as const;
export type PageKind = (typeof pageKinds)[number];
