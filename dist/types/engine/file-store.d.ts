import type { RunStore } from './store.js';
/** What of the file system a store needs; a test brings one that fails or dies at any call. */
export interface StoreFiles {
    mkdir(path: string): Promise<unknown>;
    open(path: string, flags: string, mode?: number): Promise<StoreFile>;
    rename(from: string, to: string): Promise<void>;
    readFile(path: string, encoding: 'utf8'): Promise<string>;
    readdir(path: string): Promise<readonly string[]>;
    rm(path: string, options: {
        readonly force: true;
    }): Promise<void>;
}
/** A file or folder that is open. */
export interface StoreFile {
    writeFile(text: string): Promise<void>;
    sync(): Promise<void>;
    close(): Promise<void>;
}
/** A saved run that is there and cannot be believed, or an id that names none. */
export declare class StoreError extends Error {
    readonly name = "StoreError";
}
/**
 * Keeps each run in a file of its own. A run takes its name only when it is on the disk as a whole, so that a kill at any
 * instant leaves what was saved before or what was being saved, and never a part of it.
 */
export declare function fileStore(folder: string, files?: StoreFiles): RunStore;
