import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLetters } from '../checks/check-letters.js';
import { checkClients, checkRecord } from '../checks/check-record.js';
import type { Experiment, Finding } from '../experiment.js';
import { madeAddressees } from '../harness/addressees.js';
import { ApiClient } from '../harness/api-client.js';
import { ClientHistory } from '../harness/client-history.js';
import { healthAt } from '../harness/health.js';
import { isQuiet } from '../harness/is-quiet.js';
import type { Web } from '../harness/program.js';
import { smallDisk, type SmallDisk } from '../harness/small-disk.js';
import { Stage } from '../harness/stage.js';
import { until } from '../harness/until.js';
import { aPng } from '../../support/files/pictures.js';
import { aConvenedMeeting } from '../../support/papers.js';
import type { Visitor } from '../../support/visitor.js';

const SENDINGS = 60;
const MEGABYTES = 96;
const PAGE = '/app/committees/crime-and-disorder/meetings/2023-07-19/items/1/documents/new';

interface Disks {
  readonly database: SmallDisk;
  readonly files: SmallDisk;
}

/** The disk of the database is full to the last byte while people write, then that of the files; then there is room again. */
export const diskFull: Experiment = async () => {
  const cluster = process.env['CF_FAULTS_CLUSTER'];
  const [database, files] = [smallDisk(MEGABYTES, cluster), smallDisk(MEGABYTES)];
  try {
    if (database === null || files === null) return NOT_TRIED;
    return await Stage.play((stage) => filledUp(stage, { database, files }));
  } finally {
    database?.remove();
    files?.remove();
  }
};

const NOT_TRIED: Finding = {
  did: 'nothing: this machine lets nobody mount a small disk',
  counted: 'nothing was tried',
  bound: 'none',
  faults: [],
};

async function filledUp(stage: Stage, { database, files }: Disks): Promise<Finding> {
  const addressees = await madeAddressees(stage, SENDINGS);
  await aConvenedMeeting(stage.world, [['Rural crime', null]]);
  await moveTo(stage, database.folder);
  const web = await stage.web({ DATA_DIR: files.folder });
  const worker = await stage.worker({ DATA_DIR: files.folder });
  const history = new ClientHistory();
  const officer = await stage.signIn('officer', web);
  const client = new ApiClient(officer, history);
  const send = () =>
    Promise.all(addressees.map((one) => client.send(web.address, one, `full-${one.id}`)));

  database.fill();
  const first = await send();
  const refused = first.filter(({ told }) => told === 'no-room').length;
  const red = await healthAt(web.address);
  database.free();
  const again = (await send()).filter(({ outcome }) => outcome === 'ok').length;
  await until('it is green again', async () => (await healthAt(web.address)).status === 200);
  await until('every letter is settled', () => isQuiet(stage));
  const found = await checkLetters(stage, 0);

  const store = await filesFilledUp(stage, { web, officer, disk: files });
  await worker.stop();
  await moveBack(stage);
  const odd = first.filter(({ outcome, told }) => outcome !== 'ok' && told !== 'no-room');
  return {
    did: `the disks (in memory, mounted) of the database and of the files were full to the last byte while ${SENDINGS} recommendations were sent and a paper was added; then there was room`,
    counted: `${refused} of ${SENDINGS} told that there is no room, health ${red.status} by ${red.red.join(', ')}, then ${again} done; ${found.letters} letters settled, ${found.repeats} repeats; the paper ${store.told}, health ${store.red.status} by ${store.red.red.join(', ')}, ${store.left} files left of it, then ${store.later}`,
    bound: 'nothing half written, told in plain words, red with the reason, well again by itself',
    faults: [
      ...(refused > 0 ? [] : ['nobody was told that the disk is full']),
      ...odd.map(({ told }) => `somebody was told ${told}`),
      ...(red.status === 503 && red.red.includes('database disk') ? [] : ['health was not red']),
      ...(again === SENDINGS ? [] : [`${again} of ${SENDINGS} were done in the end`]),
      ...store.faults,
      ...found.faults,
      ...(await checkClients(stage, history)),
      ...(await checkRecord(stage)),
    ],
  };
}

interface Uploading {
  readonly web: Web;
  readonly officer: Visitor;
  readonly disk: SmallDisk;
}

async function filesFilledUp(stage: Stage, { web, officer, disk }: Uploading) {
  const add = async () => {
    await officer.see(PAGE);
    const form = new FormData();
    form.append('title', 'Map of the wards');
    form.append('file', new Blob([aPng()]), 'wards.png');
    return officer.sendFile(PAGE, form);
  };
  const kept = async () =>
    (await readdir(join(disk.folder, 'files/documents')).catch(() => [])).length;
  const rows = () => stage.count('SELECT count(*) FROM documents');
  disk.fill();
  const full = await add();
  const red = await healthAt(web.address);
  const left = await kept();
  const none = await rows();
  disk.free();
  const after = await add();
  const green = await healthAt(web.address);
  const isTold = full.status === 507 && full.body.includes('There is no room left');
  const faults = [
    ...(isTold ? [] : [`the page for the paper was ${full.status}`]),
    ...(red.status === 503 && red.red.includes('files')
      ? []
      : ['health did not tell of the files']),
    ...(left + none === 0 ? [] : [`${left} files and ${none} rows were left of a refused paper`]),
    ...(after.status === 303 && (await rows()) === 1 && (await kept()) === 1
      ? []
      : [`with room again the paper was ${after.status}`]),
    ...(green.status === 200 ? [] : ['health was not green again']),
  ];
  return { told: `answered ${full.status}`, red, left, later: `added (${after.status})`, faults };
}

/** Everything the database keeps, and what it would keep next, goes to a disk of its own; its log stays where it is. */
async function moveTo(stage: Stage, folder: string): Promise<void> {
  const name = new URL(stage.world.databaseUrl).pathname.slice(1);
  await stage.rows(`CREATE TABLESPACE small LOCATION '${folder}'`);
  for (const kind of ['TABLE', 'INDEX']) {
    await stage.rows(`ALTER ${kind} ALL IN TABLESPACE pg_default SET TABLESPACE small`);
  }
  await stage.rows(`ALTER DATABASE ${name} SET default_tablespace = 'small'`);
  await stage.rows(`ALTER DATABASE ${name} SET temp_tablespaces = 'small'`);
}

async function moveBack(stage: Stage): Promise<void> {
  for (const kind of ['TABLE', 'INDEX']) {
    await stage.rows(`ALTER ${kind} ALL IN TABLESPACE small SET TABLESPACE pg_default`);
  }
  const name = new URL(stage.world.databaseUrl).pathname.slice(1);
  await stage.rows(`ALTER DATABASE ${name} RESET ALL`);
  await stage.rows('DROP TABLESPACE small');
}
