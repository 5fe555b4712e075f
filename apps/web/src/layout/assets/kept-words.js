/**
 * Keeps what is typed while a meeting is run. The browser remembers it until the server has it; a form that could not be
 * sent for want of a connection says so, and is sent again under the same key, so that nothing is done twice. Boxes marked
 * `data-not-kept` are never remembered: they hold what is exempt. Without this script every form works as it always does.
 */
const MARK = 'words ';
const PLACE = 'words: place';
const AGAIN_AFTER = 5000;
const main = document.querySelector('main');
const forms = [...(main?.querySelectorAll('form[method="post"]') ?? [])].filter((form) =>
  form.querySelector('[name="key"]'),
);

const isKept = (field) =>
  field.matches('textarea, input[type="text"]') && field.closest('[data-not-kept]') === null;
const wordsOf = (form) => [...form.elements].filter(isKept);
const placeOf = (field) =>
  `${MARK}${new URL(field.form.action).pathname} ${field.name} ${field.id}`;
const line = (words) => words.replaceAll('\r\n', '\n');

function element(name, className, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(text, press) {
  const made = element('button', 'govuk-button govuk-button--secondary', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** Remembers a box as it is typed in; empty or as the server has it, there is nothing to remember. */
function remember(field) {
  if (field.value === '' || field.value === field.defaultValue) {
    sessionStorage.removeItem(placeOf(field));
  } else sessionStorage.setItem(placeOf(field), field.value);
}

/** Offers back what was typed and never reached the server. */
function offerBack(field) {
  const words = sessionStorage.getItem(placeOf(field));
  if (words === null) return;
  if (line(words).trim() === line(field.value).trim()) {
    if (document.querySelector('.govuk-error-summary') === null) {
      sessionStorage.removeItem(placeOf(field));
    }
    return;
  }
  const offer = element('div', 'cf-kept-words');
  offer.setAttribute('role', 'status');
  const answer = (takes) => {
    if (takes) field.value = words;
    else sessionStorage.removeItem(placeOf(field));
    offer.remove();
    field.focus();
  };
  const choices = element('div', 'govuk-button-group');
  choices.append(
    button('Put them back', () => answer(true)),
    button('Throw them away', () => answer(false)),
  );
  offer.append(
    element('p', 'govuk-body', 'You typed these words before, and they were not saved:'),
    element('p', 'govuk-body cf-kept-words__text', words),
    choices,
  );
  field.before(offer);
}

/** All that a form says, but for its key. */
const wordsAndChoices = (form) =>
  JSON.stringify([...new FormData(form)].filter(([name]) => name !== 'key'));

/** The words have changed since they were sent: they are another request, under a key of its own. */
function changeKey(form) {
  const key = form.querySelector('input[name="key"]');
  if (key !== null && globalThis.crypto?.randomUUID !== undefined) key.value = crypto.randomUUID();
}

/** A form whose answer never came says so in place, and tries again by itself. Returns how to stop that. */
function wait(form, tryAgain) {
  const message = element('div', 'cf-kept-words');
  message.setAttribute('role', 'alert');
  message.append(
    element(
      'p',
      'govuk-body',
      'There is no connection. Your words are kept on this page: leave it open. They are sent again as soon as there is one.',
    ),
    button('Send again now', tryAgain),
  );
  form.append(message);
  const timer = setInterval(() => tryAgain(), AGAIN_AFTER);
  globalThis.addEventListener('online', tryAgain);
  return () => {
    clearInterval(timer);
    globalThis.removeEventListener('online', tryAgain);
    message.remove();
  };
}

/** Sends a form by the button pressed; a button pressed meanwhile waits its turn. */
function sendKept(form) {
  const pressed = [];
  let stopWaiting = null;
  let isUnderWay = false;
  let sent = null;

  const ask = (submitter) => {
    const words = wordsAndChoices(form);
    if (sent !== null && sent !== words) changeKey(form);
    sent = words;
    const body = new URLSearchParams(new FormData(form));
    if (submitter?.name) body.append(submitter.name, submitter.value);
    const action = submitter?.hasAttribute('formaction') ? submitter.formAction : form.action;
    return fetch(action, { method: 'POST', body, credentials: 'same-origin' });
  };
  const sendAll = async () => {
    while (pressed.length > 0) {
      const answer = await ask(pressed[0]);
      stopWaiting?.();
      stopWaiting = null;
      const submitter = pressed.shift();
      if (!answer.ok || !answer.redirected) return sendPlainly(form, submitter);
      if (pressed.length === 0) {
        for (const field of wordsOf(form)) sessionStorage.removeItem(placeOf(field));
        goTo(answer.url, submitter?.closest('.cf-notes') ?? form);
      }
    }
  };
  const tryAll = async () => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await sendAll();
    } catch {
      stopWaiting ??= wait(form, () => void tryAll());
    } finally {
      isUnderWay = false;
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!pressed.includes(event.submitter)) pressed.push(event.submitter);
    void tryAll();
  });
}

/** Asked again in the plain way, under the same key, so that the browser shows what the server says. */
function sendPlainly(form, submitter) {
  if (submitter?.hasAttribute('formaction')) form.action = submitter.formAction;
  if (submitter?.name) {
    const chosen = document.createElement('input');
    chosen.type = 'hidden';
    chosen.name = submitter.name;
    chosen.value = submitter.value;
    form.append(chosen);
  }
  HTMLFormElement.prototype.submit.call(form);
}

/** Goes where the server leads, and there back to the box that was written in. */
function goTo(address, around) {
  const box = around.querySelector('textarea');
  if (box !== null) sessionStorage.setItem(PLACE, box.id);
  location.assign(address);
}

function comeBack() {
  const place = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (place !== null) document.getElementById(place)?.focus();
}

for (const form of forms) {
  for (const field of wordsOf(form)) {
    offerBack(field);
    field.addEventListener('input', () => remember(field));
  }
  sendKept(form);
}

comeBack();

// Whoever signs in here next is given nobody else's words.
document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', () => {
  for (const place of Object.keys(sessionStorage)) {
    if (place.startsWith(MARK)) sessionStorage.removeItem(place);
  }
});
