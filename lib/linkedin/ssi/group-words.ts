import { plain } from './numerals';

/** The groups the page compares with. */
export type Group = 'industry' | 'network' | 'team';

/**
 * The words for each group in LinkedIn's interface languages; dictionary facts, few of them seen on the page (en, pt).
 * A word counts at the start of a word; one that ends in `.` only as a whole word; Arabic, Hebrew, Thai and East Asian
 * words anywhere, since articles stand on them or no space stands between.
 */
const WORDS: Record<Group, string> = {
  industry: `industr sector. secteur settor setor. setores. bransch branche. branchen. brancher. branża branży
    bransje bedrijfstak sektör sektor odvětv obor. oboru. toimiala iparág ágazat κλάδο отрасл галуз ngành
    ramo. indústria отрасъл उद्योग শিল্প`,
  network: `network. networks. netzwerk netwerk réseau. réseaux. rete. red. redes. rede. nätverk netværk nettverk verkosto
    hálózat sieć. sieci. siecią. síť. síti. sítě. sítí. ağ. ağı. ağın. ağınız. ağınızdaki. ağınızda. ağında. rețea retea
    rețele δίκτυ сеть. сети. сетью. мереж мреж mạng. jaringan rangkaian नेटवर्क নেটওয়ার্ক`,
  team: `team. teams. teammates. equipe équipe equipo. equipa. squadra. zespół. zespole. zespołu. tým. týmu. команд ekip takım
    csapat echip ομάδ tiimi nhóm tim. pasukan koponan टीम`,
};

const ANYWHERE: Record<Group, RegExp> = {
  industry: /مجال|قطاع|صناع|صنعت|תעשי|ענף|อุตสาหกรรม|業界|業種|行业|行業|產業|产业|업계|산업|업종/,
  network: /شبك|רשת|เครือข่าย|ネットワーク|人脉|人脈|网络|網路|網絡|네트워크|인맥/,
  team: /فريق|تیم|צוות|ทีม|チーム|团队|團隊|팀/,
};

const GROUPS = ['industry', 'network', 'team'] as const;

/** Whole words (written with a closing point above) and beginnings of words, by group. */
const KNOWN = GROUPS.map((group) => {
  const words = WORDS[group].split(/\s+/);
  const whole = new Set(words.filter((w) => w.endsWith('.')).map((w) => w.slice(0, -1)));
  return { group, whole, starts: words.filter((w) => !w.endsWith('.')) };
});

/** The one group whose word is in a short text such as a heading; null where there is none, or more than one. */
export function groupNamed(text: string): Group | null {
  const line = plain(text).toLowerCase();
  // Words first, then a look at each: one pattern of all words takes a browser 30 ms to prepare.
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  const named = KNOWN.filter(
    ({ group, whole, starts }) =>
      words.some((word) => whole.has(word) || starts.some((start) => word.startsWith(start))) ||
      ANYWHERE[group].test(line),
  );
  return named.length === 1 ? (named[0]?.group ?? null) : null;
}
