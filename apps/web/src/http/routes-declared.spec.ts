import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { expect, test } from '@jest/globals';
import { Asks, Open } from './asks.js';
import { refuseUndeclaredRoutes, routesOf } from './routes-declared.js';

@Controller('meetings')
class Meetings {
  @Get()
  @Open('published papers')
  list(): void {}

  @Post(':date/convening')
  @Asks('convene meeting')
  convene(): void {}
}

@Controller('secrets')
class Secrets {
  @Get(':name')
  show(): void {}
}

const withControllers = (...controllers: (typeof Meetings | typeof Secrets)[]) => {
  @Module({ controllers })
  class Rooms {}
  return NestFactory.create(Rooms, new FastifyAdapter(), { logger: false });
};

test('every route says what it asks', async () => {
  const app = await withControllers(Meetings);
  expect(routesOf(app).map(({ method, path, declared }) => ({ method, path, declared }))).toEqual([
    { method: 'GET', path: '/meetings', declared: { open: 'published papers' } },
    { method: 'POST', path: '/meetings/:date/convening', declared: { asks: 'convene meeting' } },
  ]);
  expect(() => refuseUndeclaredRoutes(app)).not.toThrow();
});

test('the product refuses to start with a route that does not', async () => {
  const app = await withControllers(Meetings, Secrets);
  expect(() => refuseUndeclaredRoutes(app)).toThrow('GET /secrets/:name (Secrets.show)');
});
