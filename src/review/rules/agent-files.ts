const names = /^(?:agents?|claude|gemini|copilot|skills?|copilot-instructions|cursorrules)(?:\.local)?\.md$/iu;
const endings = /\.(?:prompt|instructions|agent|chatmode)\.md$/iu;
const folders =
  /(?:^|\/)(?:\.claude|\.cursor|\.codex|\.agents?|\.windsurf|\.github\/(?:instructions|prompts|agents|chatmodes)|prompts|prompt[-_]templates?|skills)\//iu;

/** Whether a file is written for an agent by its very name, so that speaking to machines is its purpose. */
export function isAgentFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return names.test(name) || endings.test(name) || folders.test(path);
}
