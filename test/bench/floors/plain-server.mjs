import { createServer } from 'node:http';
import { Pool, types } from 'pg';

/** The floor of lists, details and transitions: what the same questions cost with nothing around them. */
types.setTypeParser(types.builtins.DATE, (text) => text);
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const COLUMNS =
  'id, reference, wording, authority, authority_name, committee, state, version, made_on, sent_on, due_on';
const LIST = `SELECT ${COLUMNS} FROM plain_recommendations
  WHERE authority = $1 AND state IN ('sent','acknowledged') ORDER BY due_on, id LIMIT 25`;
const DETAIL = `SELECT ${COLUMNS} FROM plain_recommendations WHERE reference = $1`;
const HISTORY = `SELECT version, at, actor, sentence FROM plain_history
  WHERE recommendation_id = $1 ORDER BY version DESC`;

const escaped = (text) =>
  String(text ?? '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const cells = (row, names) => names.map((name) => `<td>${escaped(row[name])}</td>`).join('');
const table = (rows, names) =>
  `<table>${rows.map((row) => `<tr>${cells(row, names)}</tr>`).join('')}</table>`;
const page = (body) =>
  `<!doctype html><html lang="en"><title>Floor</title><body>${body}</body></html>`;

async function list(authority) {
  return (await pool.query(LIST, [authority])).rows;
}

async function detail(reference) {
  const { rows } = await pool.query(DETAIL, [reference]);
  const history = await pool.query(HISTORY, [rows[0].id]);
  return page(table(rows, Object.keys(rows[0])) + table(history.rows, ['at', 'actor', 'sentence']));
}

/** A guarded update, an event and an outbox row in one transaction. */
async function send(id) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query(
      `UPDATE plain_recommendations SET state = 'sent', version = version + 1, sent_on = current_date
       WHERE id = $1 AND state = 'made' RETURNING version`,
      [id],
    );
    await client.query(
      'INSERT INTO plain_events (recommendation_id, version, sentence) VALUES ($1, $2, $3)',
      [id, rows[0].version, 'Sent.'],
    );
    await client.query('INSERT INTO plain_outbox (recommendation_id, event) VALUES ($1, $2)', [
      id,
      'recommendation.sent',
    ]);
    await client.query('COMMIT');
    return { id, version: rows[0].version };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function answer(request) {
  const url = new URL(request.url, 'http://floor');
  const [, what, which] = url.pathname.split('/');
  if (what === 'list') {
    return html(
      page(table(await list(which), ['reference', 'wording', 'authority_name', 'state', 'due_on'])),
    );
  }
  if (what === 'list.json') return json({ rows: await list(which) });
  if (what === 'detail') return html(await detail(which));
  if (what === 'send') return json(await send(JSON.parse(await bodyOf(request)).id));
  return html(page(''));
}

const html = (body) => ({ type: 'text/html; charset=utf-8', body });
const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) });

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

createServer((request, response) => {
  answer(request).then(
    ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
    (error) => response.writeHead(500).end(error.message),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');

const end = () => process.exit(0);
process.once('disconnect', end).once('SIGTERM', end);
