import { Module } from '@nestjs/common';
import { ProposedClosuresPages } from './proposed-closures.pages.js';
import { PruneDesk } from './prune-desk.js';
import { PrunePages } from './prune.pages.js';
import { PruningApi } from './pruning.api.js';

/** Very old recommendations: found, proposed for closure, and closed by the committee's minute. */
@Module({ controllers: [ProposedClosuresPages, PrunePages, PruningApi], providers: [PruneDesk] })
export class PruningModule {}
