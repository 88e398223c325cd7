import { accessibilityInclusion } from './accessibility-inclusion.ts';
import { brandVoice } from './brand-voice.ts';
import { financialPromotion } from './financial-promotion.ts';
import { legalCompliance } from './legal-compliance.ts';
import type { Preset } from './preset.ts';
import { readability } from './readability.ts';
import { seo } from './seo.ts';
import { structure } from './structure.ts';
import { technicalAccuracy } from './technical-accuracy.ts';

/** The model reviewers that come with the gate, by the name that `uses` takes. */
export const presets: ReadonlyMap<string, Preset> = new Map(
  [
    brandVoice,
    legalCompliance,
    financialPromotion,
    technicalAccuracy,
    seo,
    accessibilityInclusion,
    readability,
    structure,
  ].map((preset) => [preset.name, preset]),
);
