import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Metrics } from '#platform/metrics';

const read = (file: string) => readFileSync(join(process.cwd(), file), 'utf8');

describe('The dashboard and the runbook', () => {
  it('ask only for what is measured', async () => {
    const dashboard: { panels: { targets: { expr: string }[] }[] } = JSON.parse(
      read('docker/grafana/critical-friend.json'),
    );
    const asked = dashboard.panels
      .flatMap(({ targets }) => targets.map(({ expr }) => expr))
      .flatMap((expr) => expr.match(/\b[a-z]+(_[a-z0-9]+)+(?=\{)/g) ?? []);
    const names = (await new Metrics().registry.getMetricsAsJSON()).map(({ name }) => name);
    const measured = new Set([
      ...names,
      ...names.flatMap((name) => [`${name}_bucket`, `${name}_count`]),
    ]);
    expect(new Set(asked).size).toBeGreaterThan(5);
    expect(asked.filter((name) => !measured.has(name))).toEqual([]);
  });

  it('show all that the product measures of itself, and the runbook names no other', async () => {
    const registered = await new Metrics().registry.getMetricsAsJSON();
    const names = registered.map(({ name }) => name);
    const own = names.filter((name) => !/^(process|nodejs)_/.test(name));
    const dashboard = read('docker/grafana/critical-friend.json');
    expect(own.filter((name) => !dashboard.includes(name))).toEqual([]);
    const told = [...read('docs/operations.md').matchAll(/`([a-z0-9]+(?:_[a-z0-9]+)+)`/g)];
    const measured = told
      .map(([, name = '']) => name.replace(/_count$/, ''))
      .filter((name) => /_(seconds|by|paused|bytes|total)$|^nodejs_/.test(name));
    expect(measured.length).toBeGreaterThan(4);
    expect(measured.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('name commands that exist', async () => {
    const { runCli } = await import('../../apps/cli/src/run-cli.js');
    const told = [
      ...read('docs/operations.md').matchAll(/npm run -s cli -- ([a-z]+(?: [a-z]+)?)/g),
    ];
    expect(told.length).toBeGreaterThan(5);
    for (const [, words = ''] of told) {
      const said: string[] = [];
      const terminal = {
        env: {},
        say: (text: string) => said.push(text),
        complain: () => undefined,
      };
      const code = await runCli([...words.split(' '), '--help'], terminal);
      expect({ words, code, said: said[0]?.slice(0, 6) }).toEqual({
        words,
        code: 0,
        said: 'Usage:',
      });
    }
  });
});
