/** The API of github.com. */
export const publicApi = 'https://api.github.com';

/** The address for GraphQL beside that of REST, which an enterprise server ends in another way. */
export const graphqlBeside = (apiUrl: string): string => `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
