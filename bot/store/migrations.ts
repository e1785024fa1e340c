/** How the tables come to be, step by step. A step that has run anywhere is never changed: what is to be different gets a new one. */
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Engine } from './engine.ts';

/** Whoever comes while another process is at it waits, or finds the file locked. @throws Error when a step fails; nothing is changed then. */
export async function migrate({ db, kind }: Pick<Engine, 'db' | 'kind'>): Promise<void> {
  // There, Kysely itself takes a lock and a transaction.
  if (kind === 'postgres') return toLatest(db, kind);
  await db.connection().execute(async (alone) => {
    await sql`begin immediate`.execute(alone);
    try {
      await toLatest(alone, kind);
      await sql`commit`.execute(alone);
    } catch (error) {
      await sql`rollback`.execute(alone);
      throw error;
    }
  });
}

async function toLatest(db: Engine['db'], kind: Engine['kind']): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps(kind) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** A database that has been through a later step is from a newer version. */
export const newestStep = Object.keys(steps('sqlite')).at(-1) ?? '';

type Any = Kysely<Record<string, Record<string, unknown>>>;
type Table = CreateTableBuilder<string, string>;

function steps(kind: Engine['kind']): Record<string, Migration> {
  const isSqlite = kind === 'sqlite';
  const strict = (table: Table): Table => (isSqlite ? table.modifyEnd(sql`strict`) : table);
  const create = (db: Any, name: string) => db.schema.createTable(name).ifNotExists() as Table;
  return {
    '001-turns': {
      async up(db: Any) {
        await strict(
          create(db, 'conversation')
            .addColumn('key', 'text', (column) => column.primaryKey())
            .addColumn('version', 'integer', (column) => column.notNull())
            .addColumn('state', 'text', (column) => column.notNull()),
        ).execute();
        // Files from before there were steps have the table already, without this column.
        await db.schema
          .alterTable('conversation')
          .addColumn('at', isSqlite ? 'integer' : 'bigint', (column) => column.notNull().defaultTo(0))
          .execute();
        await db.updateTable('conversation').set({ at: Date.now() }).execute();
        await db.schema.createIndex('conversation_at').on('conversation').column('at').execute();

        await db.schema.dropTable('event').ifExists().execute();
        await strict(
          create(db, 'event')
            .addColumn('id', 'text', (column) => column.primaryKey())
            .addColumn('answer', 'text', (column) => column.notNull())
            .addColumn('at', isSqlite ? 'integer' : 'bigint', (column) => column.notNull()),
        ).execute();
        await db.schema.createIndex('event_at').ifNotExists().on('event').column('at').execute();
      },
    },
    '002-lists': {
      async up(db: Any) {
        const unanswered = create(db, 'unanswered')
          .addColumn('text', 'text', (column) => column.notNull())
          .addColumn('language', 'text', (column) => column.notNull())
          .addColumn('day', 'text', (column) => column.notNull())
          .addColumn('times', 'integer', (column) => column.notNull())
          .addPrimaryKeyConstraint('unanswered_key', ['day', 'language', 'text'] as never);
        // Without rowid: rows that lie in the order they came would tell who asked before whom.
        await (isSqlite ? unanswered.modifyEnd(sql`strict, without rowid`) : unanswered).execute();
        await strict(
          create(db, 'answer_sent')
            .addColumn('activity', 'text', (column) => column.primaryKey())
            .addColumn('entry', 'text', (column) => column.notNull())
            .addColumn('day', 'text', (column) => column.notNull()),
        ).execute();
        await db.schema.createIndex('answer_sent_day').ifNotExists().on('answer_sent').column('day').execute();
        await strict(
          create(db, 'feedback')
            .addColumn('activity', 'text', (column) => column.primaryKey())
            .addColumn('entry', 'text')
            .addColumn('reaction', 'text', (column) => column.notNull())
            .addColumn('said', 'text', (column) => column.notNull())
            .addColumn('day', 'text', (column) => column.notNull()),
        ).execute();
      },
    },
    '003-outbox': {
      async up(db: Any) {
        const time = isSqlite ? 'integer' : 'bigint';
        await strict(
          create(db, 'address')
            .addColumn('lane', 'text', (column) => column.primaryKey())
            .addColumn('reference', 'text', (column) => column.notNull())
            .addColumn('held', 'text')
            .addColumn('at', time, (column) => column.notNull()),
        ).execute();
        await db.schema.createIndex('address_at').on('address').column('at').execute();
        await strict(
          create(db, 'outbox')
            .addColumn('id', isSqlite ? 'integer' : 'bigserial', (column) =>
              isSqlite ? column.primaryKey().autoIncrement() : column.primaryKey(),
            )
            .addColumn('lane', 'text', (column) => column.notNull())
            .addColumn('item', 'text', (column) => column.notNull())
            .addColumn('done', 'integer', (column) => column.notNull())
            .addColumn('owner', 'text')
            .addColumn('due', time, (column) => column.notNull())
            .addColumn('attempts', 'integer', (column) => column.notNull())
            .addColumn('doubt', 'integer', (column) => column.notNull())
            .addColumn('tried', time)
            .addColumn('activity', 'text')
            .addColumn('error', 'text')
            .addColumn('at', time, (column) => column.notNull()),
        ).execute();
        await sql`create index outbox_lane on outbox (lane, id) where done = 0`.execute(db);
        await sql`create index outbox_due on outbox (due) where done = 0`.execute(db);
        await sql`create index outbox_at on outbox (at) where done <> 0`.execute(db);
        await sql`create index outbox_waiting on outbox (at) where done = 0`.execute(db);
        await db.schema.createIndex('feedback_day').on('feedback').column('day').execute();
        await strict(
          create(db, 'posted')
            .addColumn('subject', 'text', (column) => column.primaryKey())
            .addColumn('lane', 'text', (column) => column.notNull())
            .addColumn('activity', 'text', (column) => column.notNull())
            .addColumn('at', time, (column) => column.notNull()),
        ).execute();
        await db.schema.createIndex('posted_at').on('posted').column('at').execute();
      },
    },
    '004-tickets': {
      async up(db: Any) {
        const time = isSqlite ? 'integer' : 'bigint';
        await strict(
          create(db, 'ticket')
            .addColumn('id', 'text', (column) => column.primaryKey())
            .addColumn('version', 'integer', (column) => column.notNull())
            .addColumn('ticket', 'text', (column) => column.notNull())
            .addColumn('status', 'text', (column) => column.notNull())
            .addColumn('asker', 'text', (column) => column.notNull())
            .addColumn('asker_lane', 'text', (column) => column.notNull())
            .addColumn('thread', 'text')
            .addColumn('remind_at', time)
            .addColumn('at', time, (column) => column.notNull()),
        ).execute();
        await db.schema.createIndex('ticket_asker').on('ticket').columns(['asker', 'at']).execute();
        await db.schema.createIndex('ticket_at').on('ticket').column('at').execute();
        await sql`create unique index ticket_thread on ticket (thread) where thread is not null`.execute(db);
        await sql`create index ticket_unposted on ticket (status) where thread is null`.execute(db);
        await sql`create index ticket_remind on ticket (remind_at) where remind_at is not null`.execute(db);
      },
    },
  };
}
