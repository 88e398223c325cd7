/** A property of a page: its type, and what stands under that type in the API's answers. */
export interface NotionProperty {
  readonly type: string;
  readonly value: unknown;
}

/** What a connection may do, as its settings in Notion say it. */
export interface Capabilities {
  readContent: boolean;
  updateContent: boolean;
  readUsers: boolean;
}

/** A page of the data source. */
export interface NotionPage {
  readonly id: string;
  title: string;
  status: string | null;
  /** Notion's own Markdown. */
  markdown: string;
  truncated: boolean;
  unknownBlockIds: readonly string[];
  edited: string;
  inTrash: boolean;
  readonly createdBy: string;
  editedBy: string;
  readonly properties: Record<string, NotionProperty>;
}

/** Everything that the stand-in of Notion knows. */
export interface NotionState {
  url: string;
  readonly token: string;
  readonly dataSource: string;
  readonly pages: NotionPage[];
  readonly users: Map<string, string>;
  readonly capabilities: Capabilities;
  /** The choices of the property `Status`. */
  statuses: string[];
  statusType: 'status' | 'select';
  /** Types of further properties, by name. */
  readonly columns: Map<string, string>;
  /** Pictures by their path below `/files/`. */
  readonly files: Map<string, { readonly bytes: Uint8Array; readonly type: string }>;
  /** How many rows a query gives in all before it ends as incomplete. */
  queryLimit: number;
  /** From here on addresses of pictures that were given before have expired. */
  signature: number;
}

/** An id as Notion writes it, from a small number. */
export function notionId(number: number): string {
  const hex = number.toString(16).padStart(12, '0');
  return `1f3a2b4c-5d6e-4f80-91a2-${hex}`;
}

/** The same as front matter has it. */
export function plainNotionId(number: number): string {
  return notionId(number).replaceAll('-', '');
}
