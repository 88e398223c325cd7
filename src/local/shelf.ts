import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PutAside } from '../content/aside.ts';

/**
 * Opens a place on the disk where texts are put aside, and from where each is had again; nothing is there before the first. It is gone with the process; a text that
 * the disk does not take is held in memory.
 */
export function openShelf(folder: string): PutAside {
  let file: number | undefined;
  let end = 0;
  let opened = false;
  return (text) => {
    if (!opened) file = nameless(folder);
    opened = true;
    const bytes = Buffer.from(text);
    const start = end;
    if (file === undefined || !written(file, bytes, start)) return held(text);
    end += bytes.length;
    return placed(file, start, bytes.length);
  };
}

/** A file that nobody else opens, and of which nothing is left behind however this process ends. */
function nameless(folder: string): number | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `aside-${process.pid}`);
    const file = openSync(path, 'wx+', 0o600);
    try {
      unlinkSync(path);
      return file;
    } catch {
      closeSync(file);
      return undefined;
    }
  } catch {
    return undefined;
  }
}

function written(file: number, bytes: Buffer, start: number): boolean {
  try {
    return writeSync(file, bytes, 0, bytes.length, start) === bytes.length;
  } catch {
    return false;
  }
}

// Functions of their own: what is made inside another one holds all that stands there, the text too.
function held(text: string): () => string {
  return () => text;
}

function placed(file: number, start: number, length: number): () => string {
  return () => {
    const bytes = roomFor(length);
    let got = 0;
    while (got < length) {
      const now = readSync(file, bytes, got, length - got, start + got);
      if (now === 0) throw new Error('what was put aside is no longer there');
      got += now;
    }
    return bytes.toString('utf8', 0, length);
  };
}

let room = Buffer.allocUnsafeSlow(64 * 1024);

/** The same bytes each time: a buffer for each of many reads would stand outside of the heap until somebody collects them. */
function roomFor(length: number): Buffer {
  if (room.length < length) room = Buffer.allocUnsafeSlow(2 * length);
  return room;
}
