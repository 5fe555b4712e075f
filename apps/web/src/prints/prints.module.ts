import { Module } from '@nestjs/common';
import { PrintsPages } from './prints.pages.js';

/** What is printed to files, and what could not be. */
@Module({ controllers: [PrintsPages] })
export class PrintsModule {}
