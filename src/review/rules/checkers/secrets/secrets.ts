import { z } from 'zod';
import { defineChecker } from '../../checker.ts';
import { switchFindings } from '../../suppression-findings.ts';

const options = z.lazy(() =>
  z.strictObject({
    allow: z
      .array(z.string().min(1).max(300))
      .max(200)
      .default([])
      .describe('Sample keys and numbers, exactly as they are written, that are known to be fictitious.'),
    'certain-only': z
      .boolean()
      .default(true)
      .describe(
        'Whether only keys count whose own form shows that a service gave them out; the others are advice, since published pages are full of samples of them.',
      ),
  }),
);

/** Looks for keys and checksummed personal data that must not be published. */
export const secrets = defineChecker({
  name: 'secrets',
  responsibility: 'No live keys, passwords or personal numbers are published.',
  criteria: [
    {
      id: 'secret',
      text: 'The page holds no token, key or password that looks live.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 3,
    },
    {
      id: 'payment-card',
      text: 'The page holds no number that is a valid payment card, published test numbers aside.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.1,
      source: 'ISO/IEC 7812-1',
    },
    {
      id: 'bank-account',
      text: 'The page holds no valid international bank account number, published samples aside.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.1,
      source: 'ISO 13616',
    },
    {
      id: 'scanner-switch',
      text: 'The page does not try to switch the scanner off; such comments do nothing here.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 0.5,
    },
  ],
  defaultWeight: 1,
  vetoByDefault: true,
  covers: 'keys, passwords and account numbers',
  options,
  async check(page, { allow, 'certain-only': certainOnly }) {
    const [{ secretFindings }, { personalData }] = await Promise.all([
      import('./secret-scan.ts'),
      import('./personal-data.ts'),
    ]);
    const found = await secretFindings(page, new Set(allow), !certainOnly);
    return {
      findings: [
        ...found,
        ...personalData(page, new Set(allow)),
        ...switchFindings(page, 'scanner-switch', ['secretlint', 'gitleaks']),
      ],
    };
  },
});
