import { Module } from '@nestjs/common';
import { ProjectDesk } from './project-desk.js';
import { ProjectPages } from './project.pages.js';
import { ProjectsApi } from './projects.api.js';
import { ProjectsPages } from './projects.pages.js';

/** Projects paid by a grant, as they are reported to the working group. */
@Module({ controllers: [ProjectsPages, ProjectPages, ProjectsApi], providers: [ProjectDesk] })
export class ProjectsModule {}
