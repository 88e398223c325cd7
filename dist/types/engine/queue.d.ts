/** Ends a turn; calling it again does nothing. */
export type Leave = () => void;
/** Where work waits until there is a place for it. Whoever shares a queue shares its places. */
export interface Queue<W = void> {
    /** Waits for a place and gives what ends the turn. An abort ends the wait: it rejects with the signal's reason. */
    enter(signal: AbortSignal, wish: W): Promise<Leave>;
    /** Does work in a turn of its own. */
    run<T>(work: () => Promise<T>, wish: W): Promise<T>;
    /** Looks again who may go, after a change that the queue cannot see. */
    admit(): void;
}
/** Says who of those who wait, in the order in which they came, goes next; that one goes. */
export type Choose<W> = (waiting: readonly W[]) => W | undefined;
/** Refuses a number of places in which nothing could ever run. */
export declare function checkPlaces(places: number): void;
/** A queue with so many places; unless `choose` says otherwise, first come, first served. */
export declare function createQueue<W = void>(places: number, choose?: Choose<W>): Queue<W>;
