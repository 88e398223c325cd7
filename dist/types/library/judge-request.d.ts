/** A page to judge, with the path by which the configuration selects it and its format is told. */
export interface PageText {
    readonly path: string;
    readonly text: string;
}
/** A folder of files to judge; in a repository, what git ignores is left out. */
export interface Folder {
    /** The root of the repository, or the folder where there is none. */
    readonly root: string;
    /** Only what lies at or below these paths, relative to the root; everything when absent. */
    readonly below?: readonly string[];
    /** Only what changed since this commit; everything, as if it were new, when absent. */
    readonly base?: string;
}
/** The model that model reviewers ask. */
export interface ModelSettings {
    /** Its name at the endpoint; that of the configuration when absent. */
    readonly name?: string;
    readonly apiKey?: string;
    /** That of `model.fallback` of the configuration, where it answers elsewhere. */
    readonly fallbackApiKey?: string;
    /** Where it answers; that of the configuration when absent, else OpenAI's. */
    readonly baseUrl?: string;
}
/** What is to be judged, and how. */
export interface JudgeRequest {
    /** Pages as texts, or a folder. */
    readonly content: readonly PageText[] | Folder;
    /**
     * The configuration: its YAML text, its data, or the path of its file in the folder. Without it a folder has that of
     * `.github/content-gate.yml`, and texts have the defaults: checkers that advise.
     */
    readonly configuration?: string | object | {
        readonly path: string;
    };
    /** Files that the configuration names (reviewers of your own, references), by path; for content that is given as texts. */
    readonly beside?: Readonly<Record<string, string>>;
    readonly model?: ModelSettings;
    /** Whether a model reviewer that cannot ask keeps pages from being approved (`fail`, when absent), or is skipped and said so. */
    readonly onMissingCredentials?: 'fail' | 'skip';
    /** Cancels the run. */
    readonly signal?: AbortSignal;
    /** Told what happens, one line each. */
    readonly onProgress?: (line: string) => void;
}
