#!/usr/bin/env node
import type { JudgeRequest } from './library/judge-request.js';
import type { Judged } from './library/judged.js';
export type { Folder, JudgeRequest, ModelSettings, PageText } from './library/judge-request.js';
export type { Judged, JudgedBy, JudgedFinding, JudgedPage, Judgement } from './library/judged.js';
/** Judges texts or files by the same gate as the action and the command, with configured reviewers. */
export declare function judge(request: JudgeRequest): Promise<Judged>;
