import { buildSchema } from 'graphql';

/**
 * The part of GitHub's public schema that a content gate could want, with the real names and types; a field that is
 * not in it is refused as the real service refuses an unknown one.
 */
export const gitHubSchema = buildSchema(`
  scalar GitObjectID
  scalar DateTime
  scalar URI
  scalar GitSSHRemote

  interface Node { id: ID! }
  interface GitObject { id: ID! oid: GitObjectID! abbreviatedOid: String! repository: Repository! }

  type Blob implements Node & GitObject {
    id: ID!
    oid: GitObjectID!
    abbreviatedOid: String!
    repository: Repository!
    byteSize: Int!
    isBinary: Boolean
    isTruncated: Boolean!
    text: String
  }
  type Tree implements Node & GitObject {
    id: ID!
    oid: GitObjectID!
    abbreviatedOid: String!
    repository: Repository!
    entries: [TreeEntry!]
  }
  type Commit implements Node & GitObject {
    id: ID!
    oid: GitObjectID!
    abbreviatedOid: String!
    repository: Repository!
    message: String!
    file(path: String!): TreeEntry
    tree: Tree!
  }
  type Submodule { gitUrl: URI! name: String! path: String! subprojectCommitOid: GitObjectID }
  type TreeEntry {
    extension: String
    isGenerated: Boolean!
    mode: Int!
    name: String!
    object: GitObject
    oid: GitObjectID!
    path: String
    repository: Repository!
    size: Int!
    submodule: Submodule
    type: String!
  }

  type PullRequest implements Node {
    id: ID!
    number: Int!
    title: String!
    body: String!
    isDraft: Boolean!
    changedFiles: Int!
    headRefOid: GitObjectID!
    baseRefOid: GitObjectID!
    headRefName: String!
    baseRefName: String!
  }
  type Repository implements Node {
    id: ID!
    databaseId: Int
    name: String!
    nameWithOwner: String!
    isPrivate: Boolean!
    object(expression: String, oid: GitObjectID): GitObject
    pullRequest(number: Int!): PullRequest
  }
  type RateLimit { cost: Int! limit: Int! remaining: Int! resetAt: DateTime! used: Int! }
  interface Actor { login: String! }
  type User implements Node & Actor { id: ID! login: String! }
  type Bot implements Node & Actor { id: ID! login: String! databaseId: Int }
  type Query {
    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository
    rateLimit(dryRun: Boolean = false): RateLimit
    viewer: User!
  }

  enum ReportedContentClassifiers { SPAM ABUSE OFF_TOPIC OUTDATED DUPLICATE RESOLVED LOW_QUALITY }
  interface Minimizable { isMinimized: Boolean! minimizedReason: String }
  type IssueComment implements Node & Minimizable {
    id: ID!
    databaseId: Int
    body: String!
    isMinimized: Boolean!
    minimizedReason: String
  }
  type PullRequestReviewComment implements Node & Minimizable {
    id: ID!
    databaseId: Int
    body: String!
    isMinimized: Boolean!
    minimizedReason: String
  }
  type PullRequestReview implements Node & Minimizable {
    id: ID!
    databaseId: Int
    body: String!
    isMinimized: Boolean!
    minimizedReason: String
  }
  input MinimizeCommentInput { subjectId: ID! classifier: ReportedContentClassifiers! clientMutationId: String }
  type MinimizeCommentPayload { clientMutationId: String minimizedComment: Minimizable }
  input UpdatePullRequestReviewCommentInput {
    pullRequestReviewCommentId: ID!
    body: String!
    clientMutationId: String
  }
  type UpdatePullRequestReviewCommentPayload { clientMutationId: String }
  type Mutation {
    minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload
    updatePullRequestReviewComment(input: UpdatePullRequestReviewCommentInput!): UpdatePullRequestReviewCommentPayload
  }
`);
