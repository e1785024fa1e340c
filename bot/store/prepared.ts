/** Queries that Kysely compiles once; each run only fills in the values. */
import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Db } from './engine.ts';
import type { Schema } from './schema.ts';

type Values = Readonly<Record<string, string | number | null>>;
export type Prepared<P extends Values, R> = {
  run(db: Db, values: P): Promise<QueryResult<R>>;
  /** The query as this engine is asked it. */
  compiled(kysely: Kysely<Schema>, values: P): CompiledQuery<R>;
};

/** Stands where a value belongs. */
class Hole {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Every query there is, by its name. */
export const allQueries = new Map<string, Prepared<Values, unknown>>();

/** `build` writes `at('name')` where a value belongs. */
export function prepared<P extends Values, R = unknown>(
  name: string,
  build: (kysely: Kysely<Schema>, at: <K extends keyof P & string>(name: K) => P[K]) => Compilable<R>,
): Prepared<P, R> {
  const perEngine = new WeakMap<object, Pattern<R>>();
  const compiled = (kysely: Kysely<Schema>, values: P): CompiledQuery<R> => {
    const { adapter } = kysely.getExecutor();
    const { query, blanks } = perEngine.get(adapter) ?? pattern(build(kysely, (hole) => new Hole(hole) as never).compile());
    perEngine.set(adapter, { query, blanks });
    return { ...query, parameters: blanks.map((each) => (each instanceof Hole ? values[each.name] : each)) };
  };
  const made: Prepared<P, R> = { compiled, run: (db, values) => db.run(compiled(db.kysely, values)) };
  allQueries.set(name, made as unknown as Prepared<Values, unknown>);
  return made;
}

type Pattern<R> = { readonly query: CompiledQuery<R>; readonly blanks: readonly unknown[] };

/** Numbers that are always the same go into the text: where an index holds only some rows, SQLite plans anew each time it is given them. */
function pattern<R>(query: CompiledQuery<R>): Pattern<R> {
  const blanks: unknown[] = [];
  let index = 0;
  const text = query.sql.replace(/\?|\$\d+/g, (place) => {
    const value = query.parameters[index];
    index += 1;
    if (value === null || typeof value === 'number') return String(value);
    blanks.push(value);
    return place === '?' ? place : `$${blanks.length}`;
  });
  return { query: { ...query, sql: text }, blanks };
}
