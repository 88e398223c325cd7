/** Puts a text aside, and gives it back as often as it is asked for. */
export type PutAside = (text: string) => () => string;

/** Where there is no better place than the memory of this machine. */
export const inMemory: PutAside = (text) => () => text;

/** Of fewer pages texts and reports are held: reading them again costs more than it saves. */
export const manyPages = 300;

/** With more that is different, hardly anything is equal. */
const mostShared = 1000;

/** Gives for what is equal the same each time: of many pages most is said in the same words. Only for what nobody changes. */
export function sharing<Value>(): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const key = JSON.stringify(value);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size < mostShared) known.set(key, value);
    return value;
  };
}
