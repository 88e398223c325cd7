import type { ReportLanguage } from '../../review/report-language.ts';
import type { AuditWords } from './words.ts';
import { de } from './words-de.ts';
import { en } from './words-en.ts';
import { es } from './words-es.ts';
import { fr } from './words-fr.ts';
import { ja } from './words-ja.ts';

/** The words of an audit in every language that reports have. */
export const auditWords: Readonly<Record<ReportLanguage, AuditWords>> = { en, de, fr, es, ja };
