/** How many findings of one criterion in changed text a checker lists; the rest are counted. */
export const mostListed = 50;
