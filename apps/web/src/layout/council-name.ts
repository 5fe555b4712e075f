import { Injectable } from '@nestjs/common';
import { CouncilsService } from '#records/councils';

const FRESH_FOR = 60_000;

/**
 * Whose record this is: the council's name, or the county's where one installation serves a county and its
 * districts. Asked at most once a minute, and never a reason for a page to fail.
 */
@Injectable()
export class CouncilName {
  private name: string | null = null;
  private askedAt = -Infinity;

  constructor(private readonly councils: CouncilsService) {}

  async shown(): Promise<string | null> {
    if (performance.now() - this.askedAt < FRESH_FOR) return this.name;
    this.askedAt = performance.now();
    this.name = await this.ask().catch(() => this.name);
    return this.name;
  }

  private async ask(): Promise<string | null> {
    const ownersOfAll = (await this.councils.all()).filter(({ parentId }) => parentId === null);
    const [only, another] = ownersOfAll;
    if (only === undefined) this.askedAt = -Infinity;
    return another === undefined ? (only?.name ?? null) : null;
  }
}
