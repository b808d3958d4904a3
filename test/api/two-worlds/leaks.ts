import { AppError } from '#api/common/errors.ts';
import type { GraphService } from '#api/graph/graph.service.ts';

type Rows = Record<string, unknown>[];
type Leak = (graph: GraphService, statement: string, rows: Rows) => Promise<Rows>;

const count = async (graph: GraphService, pattern: string): Promise<number> => {
  const [row] = await graph.runText(`MATCH ${pattern} RETURN count(*) AS n`);
  return Number(row?.['n']);
};

/** Faults that services like this one have had, one a line: what is hidden shows in what is not. */
export const LEAKS: Record<string, { leak: Leak; pair: RegExp; shownBy: RegExp }> = {
  'a count of lines, hidden ones too, in a column': {
    leak: async (graph, statement, rows) => {
      if (statement !== 'team/around-client' || !rows[0]) return rows;
      const lines = await count(graph, '(:Client)<-[:SUPPORTS]-(:Involvement)');
      return [{ ...rows[0], mediatedFor: [`${lines} lines`] }];
    },
    pair: /sensitive line/,
    shownBy: /GET \/clients\/.*\/team/,
  },
  'rows in the order of what is hidden among them': {
    leak: async (graph, statement, rows) =>
      statement === 'team/around-client' && (await count(graph, '(:Shield)')) % 2
        ? rows.map((row) => ({ ...row, members: [...(row['members'] as unknown[])].reverse() }))
        : rows,
    pair: /number, birthday/,
    shownBy: /GET \/clients\/.*\/team/,
  },
  'confidential agencies in a total': {
    leak: async (graph, statement, rows) => {
      if (statement !== 'directory/connected') return rows;
      const agencies = await count(graph, '(:Agency)');
      return rows.map((row) => ({ ...row, agencies }));
    },
    pair: /refuges of the same name/,
    shownBy: /GET \/searches\//,
  },
  'looks of hidden agencies in the number of looks': {
    leak: async (graph, statement, rows) => {
      if (statement !== 'audit/page-looks') return rows;
      const looks = await count(graph, '(look:AccessEvent WHERE look.pageOf IS NOT NULL)');
      return rows.map((row) => ({ ...row, asOf: `${looks}` }));
    },
    pair: /sensitive line/,
    shownBy: /GET \/clients\/.*\/looks/,
  },
  'a mail that does not come where something is hidden': {
    leak: async (graph, statement, rows) =>
      statement === 'mail/due' && (await count(graph, '(:Shield)')) % 2
        ? rows.map((row) => ({ ...row, messageIds: [] }))
        : rows,
    pair: /number, birthday/,
    shownBy: /MAIL/,
  },
  'the number of those whom a concern was raised with, hidden ones too': {
    leak: async (graph, statement, rows) => {
      if (statement !== 'concerns/for-me') return rows;
      const all = await count(graph, '(:ConcernMessage {reply: "willCall"})');
      return rows.map((row) => ({ ...row, raised: Array(all).fill((row['raised'] as Rows)[0]) }));
    },
    pair: /sensitive line/,
    shownBy: /GET \/concerns/,
  },
  'who led a hidden line, in the time of who leads another': {
    leak: async (graph, statement, rows) => {
      if (statement !== 'lead/page') return rows;
      const terms = await count(graph, '(:LeadTerm)');
      return rows.map((row) => ({ ...row, asOf: `${terms}` }));
    },
    pair: /sensitive line/,
    shownBy: /GET \/clients\/.*\/lead/,
  },
  'hidden lines among those that one may hand over': {
    leak: async (graph, statement, rows) => {
      if (statement !== 'hand-over/page') return rows;
      const total = await count(graph, '(:Client)<-[:SUPPORTS]-(:Involvement)');
      return rows.map((row) => ({ ...row, total }));
    },
    pair: /sensitive line/,
    shownBy: /(GET|POST) \/(hand-over|unowned)/,
  },
  'how many lines somebody holds, beside their name for the administrator': {
    leak: async (graph, statement, rows) => {
      if (statement !== 'admin/users') return rows;
      const lines = await count(graph, '(:Practitioner)-[:INVOLVED_IN]->(:Involvement)');
      const users = (rows[0]?.['users'] ?? []) as Rows;
      return [{ ...rows[0], users: users.map((one) => ({ ...one, jobTitle: `${lines}` })) }];
    },
    pair: /an administrator/,
    shownBy: /GET \/admin\/users/,
  },
  'an invitation that is refused where somebody is on the team unseen': {
    leak: async (graph, statement, rows) => {
      if (statement !== 'invitations/invite' || rows[0]?.['outcome'] !== 'done') return rows;
      const hidden = "(line:Involvement WHERE line.class = 'covert' AND NOT line:Rest)";
      return (await count(graph, hidden)) > 0 ? [{ outcome: 'alreadyOnTeam' }] : rows;
    },
    pair: /sensitive line/,
    shownBy: /POST \/clients\/.*\/invitations/,
  },
  'a claim that says that somebody is closed': {
    leak: async (graph, statement, rows) => {
      const isClosed = statement === 'people/claim' && rows[0]?.['clientId'] === null;
      if (isClosed && (await count(graph, '(:Shield)')) % 2) throw new AppError('roleNotHeld');
      return rows;
    },
    pair: /number, birthday/,
    shownBy: /POST \/claims/,
  },
};

/** The graph, but for one fault in what it answers. */
export function leaking(leak: Leak): (graph: GraphService) => GraphService {
  const spoil = <T extends object>(target: T, names: string[], graph: GraphService): T =>
    new Proxy(target, {
      get(_, property) {
        const value = Reflect.get(target, property, target) as unknown;
        if (typeof value !== 'function') return value;
        const call = value as (...given: unknown[]) => Promise<Rows>;
        if (property === 'transaction') {
          return (work: (tx: object) => unknown) =>
            call.call(target, (tx: object) => work(spoil(tx, ['run'], graph)));
        }
        if (!names.includes(String(property))) return value.bind(target);
        return async (name: string, ...rest: unknown[]) =>
          leak(graph, name, await call.call(target, name, ...rest));
      },
    });
  return (graph) => spoil(graph, ['read', 'write', 'disclose'], graph);
}
