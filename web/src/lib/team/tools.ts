import { branchOf } from './lens/fold.ts';
import { groupings, type Grouping, type LayoutName } from './lens/lens.ts';
import type { Graph } from './graph.svelte.ts';
import type { TeamState } from './team-state.svelte.ts';

const farthest = 4;

/** What keys and buttons of the picture do to the view: each once, so that every key has its button. */
export class Tools {
  readonly #team: TeamState;
  readonly #graph: Graph;

  constructor(team: TeamState, graph: Graph) {
    this.#team = team;
    this.#graph = graph;
  }

  lay(layout: LayoutName) {
    const isFirst = Object.keys(this.#team.lens.places).length === 0;
    if (layout === 'free' && isFirst) this.#team.do({ kind: 'free', places: this.#graph.places() });
    else this.#team.do({ kind: 'lay', layout });
  }

  /** Only what is around the node; once more, and everybody is back. */
  focus(id: string | null) {
    const { focus } = this.#team.lens;
    const own = id && this.#team.everyone.includes(id) ? id : null;
    if (focus && (!own || focus.id === own)) this.#team.do({ kind: 'focus', to: null });
    else if (own) this.#team.do({ kind: 'focus', to: { id: own, steps: 1 } });
  }

  reach(by: 1 | -1) {
    const { focus } = this.#team.lens;
    if (!focus) return;
    const steps = Math.min(farthest, Math.max(1, focus.steps + by));
    this.#team.do({ kind: 'focus', to: { ...focus, steps } });
  }

  /** How this one is connected to the one that is chosen next. */
  connect(id: string | null) {
    if (id && this.#team.everyone.includes(id)) this.#team.path.begin(id);
  }

  /** On to the reader's other families, where somebody is there; once more, and they are put away. */
  goOn(id: string | null) {
    if (id && this.#team.beyond.countAt(id)) this.#team.do({ kind: 'beyond', id });
    else if (id) this.#team.beyond.want();
  }

  branch(id: string | null): string | null {
    return id && branchOf(this.#team.drawn, id);
  }

  fold(id: string | null) {
    const branch = this.branch(id);
    if (branch) this.#team.do({ kind: 'fold', id: branch });
  }

  group(by: Grouping) {
    this.#team.do({ kind: 'group', by });
  }

  nextGroup() {
    const at = groupings.indexOf(this.#team.lens.grouping);
    this.group(groupings[(at + 1) % groupings.length]!);
  }

  turnNames() {
    this.#team.do({ kind: 'names', areHidden: !this.#team.lens.hidesNames });
  }
}
