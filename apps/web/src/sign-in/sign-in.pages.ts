import { Body, Controller, Get, HttpException, Post, Query, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { PeopleService } from '#records/people';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { SIGN_IN_LIMIT } from '../http/rate-limits.js';
import { ownAddress } from './own-address.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { SignInForm } from './sign-in-form.js';

/** One answer for an unknown address, a wrong password and a disabled account. */
const WRONG = { field: '', sentence: 'The email address or the password is not right' };

/** Signing in with a password, and out. */
@Controller()
export class SignInPages {
  constructor(
    private readonly people: PeopleService,
    private readonly attempts: SignInAttempts,
  ) {}

  @Get('sign-in')
  @Open('nobody is signed in yet')
  show(@Query('onward') onward: unknown): Answer {
    return signInPage(formView({ onward: ownAddress(onward) }));
  }

  @Post('sign-in')
  @RouteConfig({ rateLimit: SIGN_IN_LIMIT })
  @Open('nobody is signed in yet')
  async signIn(@Body() body: unknown, @Req() request: FastifyRequest): Promise<Answer> {
    const form = readForm(SignInForm, body);
    const kept = { email: form.typed['email'], onward: ownAddress(form.typed['onward']) };
    if (!form.ok) return { ...signInPage(formView(kept, form.errors)), status: 422 };
    const { email, password } = form.value;
    if (this.attempts.mustWait(email)) throw new HttpException('Too many tries', 429);
    const person = await this.people.signIn(email, password);
    if (person === null) {
      this.attempts.failed(email);
      return { ...signInPage(formView(kept, [WRONG])), status: 422 };
    }
    this.attempts.succeeded(email);
    await request.session.regenerate();
    request.session.personId = person.id;
    return seeOther(kept.onward);
  }

  @Post('sign-out')
  @Open('signing out harms nobody')
  async signOut(@Req() request: FastifyRequest): Promise<Answer> {
    await request.session.destroy();
    return seeOther('/');
  }
}

const signInPage = (form: FormView): Page =>
  page('sign-in/views/sign-in.njk', { title: 'Sign in', form });
