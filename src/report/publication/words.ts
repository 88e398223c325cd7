import type { ReportLanguage } from '../../review/report-language.ts';

/** The words of a report of a publication in one language. What steps and services say stays in English, as in a configuration. */
export interface PublicationWords {
  readonly title: string;
  /** All that was to be published is where it should be. */
  readonly done: (published: number, unchanged: number) => string;
  readonly notAll: (missing: number, of: number) => string;
  readonly taken: string;
  readonly notTaken: (pages: number) => string;
  readonly underWay: string;
  readonly heads: {
    readonly page: string;
    readonly state: string;
    readonly place: string;
    readonly phase: string;
    readonly time: string;
  };
  readonly ending: {
    readonly published: string;
    readonly unchanged: string;
    readonly 'under-way': string;
    readonly draft: string;
    readonly refused: string;
    readonly 'taken-back': string;
    readonly left: string;
    readonly superseded: string;
    readonly 'not-begun': string;
  };
  readonly copies: string;
  readonly verdictOf: (at: string) => string;
  readonly loaded: (ms: string) => string;
  readonly phases: string;
  readonly state: {
    readonly completed: string;
    readonly failed: string;
    readonly skipped: string;
    readonly 'not-configured': string;
  };
  readonly undone: string;
  readonly recovered: string;
  readonly back: { readonly 'taken-back': string; readonly 'not-written': string; readonly left: string };
  readonly notices: string;
}

/** In every language that reports have. */
export const publicationWords: Readonly<Record<ReportLanguage, PublicationWords>> = {
  en: {
    title: 'Publication',
    done: (published, unchanged) =>
      `${published === 1 ? '1 page is' : `${published} pages are`} published${unchanged === 0 ? '' : `, ${unchanged} ${unchanged === 1 ? 'was' : 'were'} already there`}.`,
    notAll: (missing, of) => `${missing} of ${of} ${of === 1 ? 'page' : 'pages'} not published.`,
    taken: 'Every page that was written is as it was before.',
    notTaken: (pages) => `Look at ${pages === 1 ? 'one page' : `${pages} pages`} that could not be taken back.`,
    underWay: 'The run did not come to its end. The next run takes back what this one wrote, and goes on.',
    heads: { page: 'Page', state: 'Result', place: 'Address, or what to do first', phase: 'Phase', time: 'Time' },
    ending: {
      published: 'published',
      unchanged: 'already there',
      'under-way': 'not known',
      draft: 'draft',
      refused: 'not published',
      'taken-back': 'taken back',
      left: 'not taken back',
      superseded: 'newer commit',
      'not-begun': 'not published',
    },
    copies: 'Copies may still be shown:',
    verdictOf: (at) => `Verdict of ${at}`,
    loaded: (ms) => `loaded in ${ms}`,
    phases: 'Phases',
    state: { completed: 'done', failed: 'failed', skipped: 'skipped', 'not-configured': 'not configured' },
    undone: 'Taken back',
    recovered: 'Left by a run that was ended',
    back: { 'taken-back': 'taken back', 'not-written': 'had not been written', left: 'left as it is' },
    notices: 'Notices',
  },
  de: {
    title: 'Veröffentlichung',
    done: (published, unchanged) =>
      `${published === 1 ? '1 Seite ist' : `${published} Seiten sind`} veröffentlicht${unchanged === 0 ? '' : `, ${unchanged} ${unchanged === 1 ? 'stand' : 'standen'} schon dort`}.`,
    notAll: (missing, of) => `${missing} von ${of} ${of === 1 ? 'Seite' : 'Seiten'} nicht veröffentlicht.`,
    taken: 'Jede geschriebene Seite ist wieder wie vorher.',
    notTaken: (pages) =>
      `Prüfe ${pages === 1 ? 'eine Seite, die' : `${pages} Seiten, die`} nicht zurückgenommen werden ${pages === 1 ? 'konnte' : 'konnten'}.`,
    underWay: 'Der Lauf kam nicht zu seinem Ende. Der nächste nimmt zurück, was er geschrieben hat, und macht weiter.',
    heads: {
      page: 'Seite',
      state: 'Ergebnis',
      place: 'Adresse, oder was zuerst zu tun ist',
      phase: 'Phase',
      time: 'Zeit',
    },
    ending: {
      published: 'veröffentlicht',
      unchanged: 'schon dort',
      'under-way': 'unbekannt',
      draft: 'Entwurf',
      refused: 'nicht veröffentlicht',
      'taken-back': 'zurückgenommen',
      left: 'nicht zurückgenommen',
      superseded: 'neuerer Commit',
      'not-begun': 'nicht veröffentlicht',
    },
    copies: 'Kopien können noch zu sehen sein:',
    verdictOf: (at) => `Urteil vom ${at}`,
    loaded: (ms) => `geladen in ${ms}`,
    phases: 'Phasen',
    state: {
      completed: 'fertig',
      failed: 'fehlgeschlagen',
      skipped: 'übersprungen',
      'not-configured': 'nicht eingerichtet',
    },
    undone: 'Zurückgenommen',
    recovered: 'Von einem abgebrochenen Lauf übrig',
    back: { 'taken-back': 'zurückgenommen', 'not-written': 'war nicht geschrieben', left: 'bleibt, wie es ist' },
    notices: 'Hinweise',
  },
  es: {
    title: 'Publicación',
    done: (published, unchanged) =>
      `${published === 1 ? '1 página publicada' : `${published} páginas publicadas`}${unchanged === 0 ? '' : `, ${unchanged} ya ${unchanged === 1 ? 'estaba' : 'estaban'} allí`}.`,
    notAll: (missing, of) => `${missing} de ${of} ${of === 1 ? 'página' : 'páginas'} sin publicar.`,
    taken: 'Cada página escrita vuelve a estar como antes.',
    notTaken: (pages) =>
      `Revisa ${pages === 1 ? 'una página que no se pudo' : `${pages} páginas que no se pudieron`} retirar.`,
    underWay: 'La ejecución no llegó a su fin. La próxima retira lo que esta escribió y continúa.',
    heads: {
      page: 'Página',
      state: 'Resultado',
      place: 'Dirección, o qué hacer primero',
      phase: 'Fase',
      time: 'Tiempo',
    },
    ending: {
      published: 'publicada',
      unchanged: 'ya estaba',
      'under-way': 'no se sabe',
      draft: 'borrador',
      refused: 'no publicada',
      'taken-back': 'retirada',
      left: 'no retirada',
      superseded: 'commit más nuevo',
      'not-begun': 'no publicada',
    },
    copies: 'Aún pueden verse copias:',
    verdictOf: (at) => `Veredicto del ${at}`,
    loaded: (ms) => `cargada en ${ms}`,
    phases: 'Fases',
    state: { completed: 'hecha', failed: 'falló', skipped: 'omitida', 'not-configured': 'no configurada' },
    undone: 'Retirado',
    recovered: 'Dejado por una ejecución interrumpida',
    back: { 'taken-back': 'retirado', 'not-written': 'no se había escrito', left: 'queda como está' },
    notices: 'Avisos',
  },
  fr: {
    title: 'Publication',
    done: (published, unchanged) =>
      `${published === 1 ? '1 page publiée' : `${published} pages publiées`}${unchanged === 0 ? '' : `, ${unchanged} déjà en place`}.`,
    notAll: (missing, of) =>
      `${missing} ${of === 1 ? 'page' : 'pages'} sur ${of} non ${of === 1 ? 'publiée' : 'publiées'}.`,
    taken: 'Chaque page écrite est de nouveau comme avant.',
    notTaken: (pages) =>
      `Vérifiez ${pages === 1 ? 'une page qui n’a pas pu être retirée' : `${pages} pages qui n’ont pas pu être retirées`}.`,
    underWay: 'L’exécution n’est pas allée à son terme. La suivante retire ce qu’elle a écrit, puis continue.',
    heads: { page: 'Page', state: 'Résultat', place: 'Adresse, ou que faire d’abord', phase: 'Phase', time: 'Durée' },
    ending: {
      published: 'publiée',
      unchanged: 'déjà en place',
      'under-way': 'inconnu',
      draft: 'brouillon',
      refused: 'non publiée',
      'taken-back': 'retirée',
      left: 'non retirée',
      superseded: 'commit plus récent',
      'not-begun': 'non publiée',
    },
    copies: 'Des copies peuvent encore être visibles :',
    verdictOf: (at) => `Verdict du ${at}`,
    loaded: (ms) => `chargée en ${ms}`,
    phases: 'Phases',
    state: { completed: 'terminée', failed: 'échouée', skipped: 'ignorée', 'not-configured': 'non configurée' },
    undone: 'Retiré',
    recovered: 'Laissé par une exécution interrompue',
    back: { 'taken-back': 'retiré', 'not-written': 'n’avait pas été écrit', left: 'reste tel quel' },
    notices: 'Remarques',
  },
  ja: {
    title: '公開',
    done: (published, unchanged) =>
      `${published} ページを公開しました${unchanged === 0 ? '' : `（${unchanged} ページは公開済み）`}。`,
    notAll: (missing, of) => `${of} ページ中 ${missing} ページは公開されていません。`,
    taken: '書き込んだページはすべて元に戻りました。',
    notTaken: (pages) => `元に戻せなかったページが ${pages} 件あります。確認してください。`,
    underWay: '実行は最後まで終わりませんでした。次の実行が書き込みを元に戻してから続けます。',
    heads: { page: 'ページ', state: '結果', place: 'アドレス、または先にすること', phase: 'フェーズ', time: '時間' },
    ending: {
      published: '公開済み',
      unchanged: '変更なし',
      'under-way': '不明',
      draft: '下書き',
      refused: '未公開',
      'taken-back': '元に戻した',
      left: '元に戻せない',
      superseded: '新しいコミット',
      'not-begun': '未公開',
    },
    copies: 'コピーがまだ表示されることがあります：',
    verdictOf: (at) => `判定 ${at}`,
    loaded: (ms) => `読み込み ${ms}`,
    phases: 'フェーズ',
    state: { completed: '完了', failed: '失敗', skipped: '省略', 'not-configured': '設定なし' },
    undone: '元に戻したもの',
    recovered: '中断された実行が残したもの',
    back: { 'taken-back': '元に戻した', 'not-written': '書き込まれていなかった', left: 'そのまま' },
    notices: 'お知らせ',
  },
};
