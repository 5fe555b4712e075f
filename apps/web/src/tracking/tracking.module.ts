import { Module } from '@nestjs/common';
import { TrackingApi } from './tracking.api.js';
import { TrackingPages } from './tracking.pages.js';

/** Many recommendations at once: remind, give to an officer, tag. */
@Module({ controllers: [TrackingApi, TrackingPages] })
export class TrackingModule {}
