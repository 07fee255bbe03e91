/*
 * The administration page of Index Relay. Plain JavaScript over the API in data-api; everything that is shown is set as
 * text, never as markup. The status is read every five seconds while the page is visible and somebody is there: a
 * forgotten page must not keep a session alive for ever.
 */
(function () {
  'use strict';

  var REFRESH_MILLIS = 5000;
  var IDLE_MILLIS = 600000;
  // What receivers are advised to tolerate between two heartbeats.
  var OLD_MILLIS = 900000;
  var LONG_QUEUE = 50000;
  var LOZENGES = {
    ok: 'success',
    paused: 'moved',
    'dry-run': 'moved',
    'app-user': 'error',
    retrying: 'moved',
    'endpoint-refuses': 'error',
    gone: 'error',
    'narrowing-refused': 'error',
    held: 'error',
    'not-configured': 'current',
    starting: 'current',
    standby: 'success',
    unknown: 'error'
  };
  var FINISHED = { replay: 'replay.finished', 'dry-run': 'dry-run.finished', 'self-check': 'check.finished' };
  var MISSED = { 'self-check': 'check.missed' };
  var JOB_LOZENGES = { running: 'current', paused: 'moved', done: 'success', failed: 'error', cancelled: '' };

  var root;
  var texts = {};
  var saved = null;
  var status = null;
  var asked = '';
  var pinged = false;
  var shownReport = null;
  var timer = null;
  var lastSeen = Date.now();

  function byId(id) {
    return document.getElementById(id);
  }

  function text(key) {
    var values = Array.prototype.slice.call(arguments, 1);
    var template = texts[key] === undefined ? key : texts[key];
    return template.replace(/%s/g, function () {
      return String(values.shift());
    });
  }

  /** Makes an element; children are elements or texts. */
  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === 'onclick') {
        made.addEventListener('click', attributes[key]);
      } else {
        made.setAttribute(key, attributes[key]);
      }
    });
    (children || []).forEach(function (child) {
      made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    });
    return made;
  }

  function button(label, onclick, kind) {
    return element('button', { type: 'button', 'class': 'aui-button ' + (kind || ''), onclick: onclick }, [label]);
  }

  function put(id, value) {
    if (byId(id).textContent !== value) {
      byId(id).textContent = value;
    }
  }

  function empty(parent) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild);
    }
    return parent;
  }

  /** Calls the API. Resolves with the answer, rejects with {errors: [{field, message}]}. */
  function call(method, path, body) {
    var options = { method: method, credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'application/json' } };
    if (method !== 'GET') {
      options.headers['Content-Type'] = 'application/json';
      options.headers['X-Atlassian-Token'] = 'no-check';
      options.body = JSON.stringify(body || {});
    }
    return fetch(root.getAttribute('data-api') + path, options).then(
      function (response) {
        return response.json().then(
          function (answer) {
            if (response.ok) {
              return answer;
            }
            var errors = answer.errors || [{ field: '', message: 'HTTP ' + response.status }];
            if (response.status === 401) {
              window.location.reload();
            }
            throw { errors: errors };
          },
          function () {
            throw { errors: [{ field: '', message: 'HTTP ' + response.status }] };
          }
        );
      },
      function (failure) {
        throw { errors: [{ field: '', message: failure.message }] };
      }
    );
  }

  function messages(failure) {
    return (failure.errors || [{ message: String(failure) }])
      .map(function (error) {
        return error.message;
      })
      .join(' ');
  }

  function say(id, kind, message) {
    var place = empty(byId(id));
    if (message) {
      place.appendChild(element('div', { 'class': 'aui-message aui-message-' + kind }, [element('p', {}, [message])]));
    }
  }

  function ago(time) {
    if (!time) {
      return text('never');
    }
    var seconds = Math.max(0, Math.round((Date.now() - Date.parse(time)) / 1000));
    if (seconds < 5) {
      return text('now');
    }
    if (seconds < 120) {
      return text('seconds', seconds);
    }
    if (seconds < 7200) {
      return text('minutes', Math.round(seconds / 60));
    }
    return seconds < 172800 ? text('hours', Math.round(seconds / 3600)) : text('days', Math.round(seconds / 86400));
  }

  function number(value) {
    return Number(value || 0).toLocaleString(undefined, { maximumFractionDigits: 1 });
  }

  /* ---- status ---- */

  function showStatus(now) {
    status = now;
    var known = LOZENGES[now.state] !== undefined;
    byId('ir-state').className = 'aui-lozenge aui-lozenge-' + (known ? LOZENGES[now.state] : 'current');
    put('ir-state', known ? text('state.' + now.state) : now.state);
    var sentence = known ? text('state.' + now.state + '.help') : '';
    // That nothing is set up yet needs no second sentence.
    put('ir-sentence', now.reason && now.state !== 'not-configured' ? sentence + ' ' + now.reason : sentence);
    put('ir-waiting', number(now.queue.waiting));
    put('ir-inflight', number(now.queue.inFlight));
    put('ir-rate', number(now.rates.eventsPerMinute));
    put('ir-oldest', now.queue.oldest ? ago(now.queue.oldest) : text('none'));
    showAttempt('ir-success', now.lastSuccess);
    showAttempt('ir-failure', now.lastFailure);
    put('ir-sender', now.sender ? now.sender.node : text('none'));
    put('ir-sequence', now.lastSequence === '0' ? text('none') : now.lastSequence);
    byId('ir-absent').hidden = !(now.absentServices || []).length;
    byId('ir-absent').querySelector('span').textContent = (now.absentServices || []).join(', ');
    var failing = (now.watches || []).filter(function (watch) { return watch.trouble; });
    byId('ir-watches').hidden = !failing.length;
    byId('ir-watches').querySelector('span').textContent = failing.map(function (watch) {
      return watch.name + ' (' + watch.trouble + ')';
    }).join(', ');
    showBacklog(now);
    showCapture(now.capture || {});
    showAsks(now.asks);
    showHidden(now.hidden || []);
    showCheck(now.selfCheck || {});
    showActivity(now.activity || {});
    showJobs(now.jobs || []);
    showSetup();
  }

  /** Built anew only when it changed, so that nobody presses a button that moves away. */
  function showAsks(asks) {
    byId('ir-asks').hidden = !asks;
    var now = asks ? asks.reason + ' ' + asks.choices.join(' ') : '';
    if (now === asked) {
      return;
    }
    asked = now;
    var isOfReconcile = asks && asks.choices.indexOf('withdraw') >= 0;
    if (asks) {
      put('ir-asks-title', text(isOfReconcile ? 'asks.gone' : 'asks.stopped'));
      put('ir-asks-help', text(isOfReconcile ? 'asks.gone.help' : 'asks.stopped.help'));
    }
    put('ir-asks-reason', asks ? asks.reason : '');
    say('ir-asks-answer', '', '');
    var list = empty(byId('ir-asks-choices'));
    (asks ? asks.choices : []).forEach(function (choice) {
      var decide = button(text('asks.' + choice), function () {
        if (texts['asks.' + choice + '.sure'] === undefined || window.confirm(text('asks.' + choice + '.sure'))) {
          answer(choice);
        }
      });
      decide.setAttribute('data-choice', choice);
      list.appendChild(element('dt', {}, [decide]));
      list.appendChild(element('dd', {}, [text('asks.' + choice + '.help')]));
    });
  }

  function answer(choice) {
    call('POST', '/instance', { action: choice }).then(
      function (now) {
        showStatus(now);
        refresh();
      },
      function (failure) {
        say('ir-asks-answer', 'error', messages(failure));
      }
    );
  }

  function showAttempt(id, attempt) {
    put(id, attempt ? ago(attempt.at) + ': ' + attempt.message + ' (' + attempt.millis + ' ms)' : text('never'));
  }

  /** Early, so that nobody learns of an outage from people who search. What waits on purpose for its time is not due. */
  function showBacklog(now) {
    var oldest = now.queue.oldest ? Date.now() - Date.parse(now.queue.oldest) : 0;
    var sentence = '';
    if (now.state !== 'ok' && now.state !== 'standby' && oldest > OLD_MILLIS) {
      sentence = text('backlog.old', number(now.queue.waiting), ago(now.queue.oldest));
    } else if (now.queue.waiting > LONG_QUEUE) {
      sentence = text('backlog.long', number(now.queue.waiting));
    }
    if (byId('ir-backlog').textContent !== sentence) {
      say('ir-backlog', 'warning', sentence);
    }
  }

  function showCapture(capture) {
    var sentences = [];
    if (capture.state === 'marking') {
      sentences.push(text('marking', capture.reason, number(capture.marks)));
    }
    if (capture.missedAt) {
      sentences.push(text('missed', ago(capture.missedAt)));
    }
    var now = sentences.join(' ');
    // Said once, not with every look.
    if (byId('ir-capture').textContent !== now) {
      say('ir-capture', 'warning', now);
    }
  }

  function showHidden(hidden) {
    byId('ir-hidden').hidden = hidden.length === 0;
    put('ir-hidden-count', number(hidden.length));
    var rows = empty(byId('ir-hidden-rows'));
    hidden.forEach(function (one) {
      rows.appendChild(element('tr', {}, [element('td', {}, [one.subject]), element('td', {}, [one.reason])]));
    });
  }

  /** The digest in one sentence, beside its settings. */
  function showActivity(activity) {
    var sentence = text('activity.off');
    if (activity.enabled) {
      sentence = text(
        'activity.' + activity.state,
        activity.number,
        activity.until ? ago(activity.until) : text('never'),
        number(activity.waiting)
      );
    }
    put('ir-activity-state', activity.trouble ? sentence + ' ' + activity.trouble : sentence);
  }

  /** Whether what the index has is what the product says, in one word, one sentence and four numbers. */
  function showCheck(check) {
    var findings = check.findings || [];
    var state = check.hidden ? 'wider' : findings.length ? 'narrower' : check.waitsFor ? 'waits' : check.last ? 'agrees' : 'new';
    var looks = { wider: 'error', narrower: 'moved', waits: 'current', agrees: 'success', 'new': 'current' };
    byId('ir-check-state').className = 'aui-lozenge aui-lozenge-' + looks[state];
    put('ir-check-state', text('check.' + state));
    put('ir-check-sentence', text('check.' + state + '.help', state === 'waits' ? check.waitsFor : number(check.hidden)));
    put('ir-check-checked', number(check.checked));
    put('ir-check-wider', number(check.wider));
    put('ir-check-narrower', number(check.narrower));
    put('ir-check-last', ago(check.last));
    byId('ir-check-table').hidden = findings.length === 0;
    var rows = empty(byId('ir-check-rows'));
    findings.forEach(function (found) {
      rows.appendChild(
        element('tr', { 'data-direction': found.direction }, [
          element('td', {}, [text('check.found.' + found.direction)]),
          element('td', {}, [found.subject]),
          element('td', {}, [found.user || text('check.visitor')]),
          element('td', {}, [found.why])
        ])
      );
    });
  }

  function selfCheck(body) {
    call('POST', '/self-check', body).then(
      function () {
        say('ir-check-answer', 'success', text(body.samples ? 'check.started' : 'check.stopped'));
        refresh();
      },
      function (failure) {
        say('ir-check-answer', 'error', messages(failure));
        refresh();
      }
    );
  }

  function refresh() {
    window.clearTimeout(timer);
    if (document.visibilityState !== 'visible' || Date.now() - lastSeen > IDLE_MILLIS) {
      return;
    }
    call('GET', '/status')
      .then(showStatus, function (failure) {
        byId('ir-state').className = 'aui-lozenge aui-lozenge-error';
        put('ir-state', text('state.unknown'));
        put('ir-sentence', text('state.unknown.help', messages(failure)));
      })
      .then(function () {
        window.clearTimeout(timer);
        timer = window.setTimeout(refresh, REFRESH_MILLIS);
      });
  }

  /** Somebody is there; after a long absence the status is read at once. */
  function seen() {
    var wasAway = Date.now() - lastSeen > IDLE_MILLIS;
    lastSeen = Date.now();
    if (wasAway) {
      refresh();
    }
  }

  function showSetup() {
    if (!saved || !status) {
      return;
    }
    var done = {
      endpoint: saved.endpoint.url !== null,
      key: saved.keys.length > 0,
      ping: pinged || Boolean(status.lastSuccess)
    };
    var complete = true;
    Object.keys(done).forEach(function (step) {
      root.querySelector('[data-step="' + step + '"]').classList.toggle('ir-is-done', done[step]);
      complete = complete && done[step];
    });
    byId('ir-setup').hidden = complete;
    byId('ir-start').disabled = !(done.endpoint && done.key) || hasOpenBackfill();
    byId('ir-start-one').disabled = !(done.endpoint && done.key);
    showDryRun();
    byId('ir-reconcile').disabled = !(done.endpoint && done.key) || hasOpen('reconcile');
    byId('ir-check-go').disabled = !(done.endpoint && done.key) || hasOpen('self-check');
    byId('ir-check-stop').hidden = !hasOpen('self-check');
    byId('ir-purge').disabled = !(done.endpoint && done.key) || hasOpen('purge');
    byId('ir-pause').hidden = saved.paused || !(done.endpoint && done.key);
    byId('ir-resume').hidden = !saved.paused;
  }

  function setPaused(paused) {
    return call('PUT', '/config', { paused: paused }).then(
      function (config) {
        saved = config;
        showSetup();
        refresh();
      },
      function (failure) {
        put('ir-sentence', text('failed', messages(failure)));
      }
    );
  }

  /* ---- backfill ---- */

  function hasOpen(kind) {
    return (status.jobs || []).some(function (job) {
      return job.kind === kind && job.scope === 'all' && (job.state === 'running' || job.state === 'paused');
    });
  }

  function hasOpenBackfill() {
    return hasOpen('backfill');
  }

  function sync(action, scope) {
    call('POST', '/sync', { action: action, scope: scope }).then(
      function () {
        say('ir-backfill-answer', '', '');
        refresh();
      },
      function (failure) {
        say('ir-backfill-answer', 'error', messages(failure));
        refresh();
      }
    );
  }

  /** Keys for what is typed; the last answer may come first, and only the one for what stands there counts. */
  function suggest() {
    var typed = byId('ir-start-key').value.trim();
    call('GET', '/containers?like=' + encodeURIComponent(typed)).then(
      function (answer) {
        if (byId('ir-start-key').value.trim() === typed) {
          var list = empty(byId('ir-containers'));
          answer.containers.forEach(function (one) {
            list.appendChild(element('option', { value: one.key }, [one.name]));
          });
        }
      },
      function () {
        empty(byId('ir-containers'));
      }
    );
  }

  function reconcile(action, scope, reads) {
    var body = { action: action, scope: scope };
    if (reads) {
      body.read = true;
    }
    call('POST', '/reconcile', body).then(
      function () {
        say('ir-backfill-answer', '', '');
        refresh();
      },
      function (failure) {
        say('ir-backfill-answer', 'error', messages(failure));
        refresh();
      }
    );
  }

  function duration(seconds) {
    var minutes = Math.round(seconds / 60);
    return minutes < 1
      ? text('time.seconds', seconds)
      : minutes < 120
        ? text('time.minutes', minutes)
        : text('time.hours', number(minutes / 60));
  }

  function showJobs(jobs) {
    var focused = document.activeElement && document.activeElement.getAttribute('data-job');
    var list = empty(byId('ir-jobs'));
    byId('ir-no-jobs').hidden = jobs.length > 0;
    jobs.forEach(function (job) {
      list.appendChild(jobItem(job));
    });
    if (focused) {
      var again = list.querySelector('[data-job="' + focused + '"]');
      if (again) {
        again.focus();
      }
    }
  }

  function jobItem(job) {
    var kind = texts['kind.' + job.kind] ? text('kind.' + job.kind) : job.kind;
    var isReplay = job.kind === 'replay';
    var scope = job.scope === 'all' ? text('scope.all') : isReplay ? text('scope.since', moment(job.scope)) : job.scope;
    var percent = job.state === 'done' ? 100 : job.total > 0 ? Math.min(100, Math.floor((100 * job.done) / job.total)) : 0;
    var looks = { paused: 'ir-paused', cancelled: 'ir-paused', done: 'ir-finished', failed: 'ir-broken' }[job.state] || '';
    var head = element('div', { 'class': 'ir-row' }, [
      element('strong', {}, [kind]),
      element('span', {}, [scope]),
      element('span', { 'class': 'aui-lozenge aui-lozenge-' + JOB_LOZENGES[job.state] }, [text('job.' + job.state)]),
      element('span', { 'class': 'ir-spring' }),
      element('span', {}, [
        job.state === 'done'
          ? text(FINISHED[job.kind] || 'job.finished', number(job.done))
          : text('job.count', number(job.done), number(job.total))
      ])
    ]);
    if ((job.kind === 'backfill' || job.kind === 'reconcile') && (job.state === 'running' || job.state === 'paused')) {
      var other = job.state === 'running' ? 'pause' : 'resume';
      head.appendChild(jobButton(job, other));
      head.appendChild(jobButton(job, 'cancel'));
    }
    var bar = element('div', {
      'class': 'ir-bar ' + looks,
      role: 'progressbar',
      'aria-label': kind + ' ' + scope,
      'aria-valuemin': '0',
      'aria-valuemax': '100',
      'aria-valuenow': String(percent)
    });
    var fill = element('div');
    fill.style.width = percent + '%';
    bar.appendChild(fill);
    var pace = job.state !== 'running' || !job.perSecond
      ? ''
      : job.secondsLeft === undefined
        ? text('job.pace', number(job.perSecond))
        : text('job.left', number(job.perSecond), duration(job.secondsLeft));
    var notes = [pace, job.failed > 0 ? text(MISSED[job.kind] || 'job.missed', number(job.failed)) : '', job.note]
      .filter(Boolean)
      .join('. ');
    var item = element('li', {}, [head, bar]);
    if (notes) {
      item.appendChild(element('p', { 'class': 'ir-help' }, [notes]));
    }
    return item;
  }

  function jobButton(job, action) {
    var made = button(text('job.' + action), function () {
      if (job.kind === 'reconcile') {
        reconcile(action, job.scope, false);
      } else if (action !== 'cancel' || window.confirm(text('job.sure'))) {
        sync(action, job.scope);
      }
    });
    made.setAttribute('data-job', job.id + action);
    return made;
  }

  /* ---- dry run ---- */

  function dryRun(action) {
    call('POST', '/dry-run', { action: action }).then(
      function () {
        say('ir-dry-run-answer', 'success', text('dry-run.' + action));
        refresh();
      },
      function (failure) {
        say('ir-dry-run-answer', 'error', messages(failure));
        refresh();
      }
    );
  }

  /** The report is read when one was finished since, not with every look. */
  function showDryRun() {
    var isOpen = hasOpen('dry-run');
    byId('ir-dry-run-start').disabled = isOpen;
    byId('ir-dry-run-cancel').hidden = !isOpen;
    var done = (status.jobs || []).filter(function (job) {
      return job.kind === 'dry-run' && job.state === 'done';
    })[0];
    var now = done ? String(done.id) : 'none';
    if (shownReport === now) {
      return;
    }
    shownReport = now;
    call('GET', '/dry-run').then(
      function (answer) {
        if (answer.report) {
          showReport(answer.report);
        }
      },
      function (failure) {
        shownReport = null;
        say('ir-dry-run-answer', 'error', messages(failure));
      }
    );
  }

  function showReport(report) {
    put('ir-dry-run-when', text('dry-run.when', moment(report.finished)));
    var rows = empty(byId('ir-dry-run-rows'));
    rows.appendChild(reportRow(text('dry-run.total'), report.total));
    if (report.others) {
      rows.appendChild(reportRow(text('dry-run.others'), report.others));
    }
    report.containers.forEach(function (one) {
      var id = one.container.kind + '/' + one.container.id;
      rows.appendChild(reportRow(one.title ? one.title + ' (' + (one.key || id) + ')' : id, one));
    });
    var large = empty(byId('ir-dry-run-large'));
    report.largest.forEach(function (one) {
      large.appendChild(element('li', {}, [element('code', {}, [one.subject]), ' ' + size(one.bytes)]));
    });
    byId('ir-dry-run-table').hidden = false;
    byId('ir-dry-run-largest').hidden = report.largest.length === 0;
    byId('ir-dry-run-csv').href = root.getAttribute('data-api') + '/dry-run.csv';
    byId('ir-dry-run-csv').hidden = false;
  }

  function reportRow(name, one) {
    var kinds = Object.keys(one.kinds).map(function (kind) {
      return kind + ' ' + number(one.kinds[kind].objects);
    });
    var refused = Object.keys(one.refused).map(function (why) {
      return number(one.refused[why]) + ': ' + why;
    });
    return element('tr', {}, [
      element('td', {}, [name]),
      element('td', {}, [kinds.join(', ')]),
      element('td', {}, [size(one.bytes)]),
      element('td', {}, [number(one.restricted)]),
      element('td', {}, [one.files ? number(one.files) + ', ' + size(one.fileBytes) : '']),
      element('td', {}, [refused.join('; ')])
    ]);
  }

  function size(bytes) {
    return bytes < 10240 ? number(bytes) + ' B' : bytes < 10485760 ? number(Math.round(bytes / 1024)) + ' kB' : number(Math.round(bytes / 1048576)) + ' MB';
  }

  /* ---- deliveries and dead letters ---- */

  function moment(time) {
    return new Date(time).toLocaleString();
  }

  /** Shows one page of a list below what is there, or in its place; a button goes on. */
  function list(name, path, parameters, after, makeRow) {
    var query = parameters.concat(after ? ['after=' + encodeURIComponent(after)] : []).join('&');
    var plural = name === 'delivery' ? 'deliveries' : 'letters';
    return call('GET', path + (query ? '?' + query : '')).then(
      function (answer) {
        var rows = byId('ir-' + name + '-rows');
        if (!after) {
          empty(rows);
        }
        (answer.deliveries || answer.deadLetters).forEach(function (one) {
          rows.appendChild(makeRow(one));
        });
        byId('ir-' + name + '-table').hidden = rows.children.length === 0;
        byId('ir-no-' + plural).hidden = rows.children.length > 0;
        var older = byId('ir-' + plural + '-older');
        older.hidden = !answer.next;
        older.onclick = function () {
          list(name, path, parameters, answer.next, makeRow);
        };
        say('ir-' + plural + '-answer', '', '');
      },
      function (failure) {
        say('ir-' + plural + '-answer', 'error', messages(failure));
      }
    );
  }

  function showDeliveries() {
    var subject = byId('ir-subject').value.trim();
    return list('delivery', '/deliveries', subject ? ['subject=' + encodeURIComponent(subject)] : [], '', deliveryRow);
  }

  function deliveryRow(one) {
    var count = one.count === 1 ? text('delivery.one') : text('delivery.count', number(one.count));
    var events = element('ul', { 'class': 'ir-events' }, one.events.map(function (event) {
      return element('li', {}, [
        element('code', {}, [event.subject]),
        ' ' + event.type + ' ',
        element('span', { 'class': 'ir-quiet' }, [text('delivery.outcome.' + event.outcome)])
      ]);
    }));
    // A few can be read at once; many are folded.
    var what = one.events.length <= 2
      ? events
      : element('details', {}, [element('summary', {}, [count]), events]);
    var looks = one.result === 'taken' ? 'success' : one.result === 'retry' || one.result === 'without-gzip' ? 'moved' : 'error';
    var word = one.status ? text('delivery.answered', 'HTTP ' + one.status, number(one.millis)) : text('delivery.unanswered');
    var answer = [element('span', { 'class': 'aui-lozenge aui-lozenge-' + looks }, [word])];
    var notes = [one.attempt > 1 ? text('delivery.attempt', one.attempt) : '', one.reason].filter(Boolean).join('. ');
    if (notes) {
      answer.push(element('div', { 'class': 'ir-quiet' }, [notes]));
    }
    return element('tr', { 'data-result': one.result }, [
      element('td', { title: one.webhookId }, [moment(one.at)]),
      element('td', {}, [what]),
      element('td', {}, [number(Math.max(1, Math.round(one.bytes / 1024))) + ' kB']),
      element('td', {}, answer)
    ]);
  }

  function showLetters() {
    return list('letter', '/dead-letters', [], '', letterRow);
  }

  function letterRow(one) {
    var subject = [element('code', {}, [one.subject])];
    if (one.hidden) {
      subject.push(' ', element('span', { 'class': 'aui-lozenge aui-lozenge-moved' }, [text('delivery.outcome.hidden')]));
    }
    var redeliver = button(text('letter.redeliver'), function () {
      call('POST', '/dead-letters/' + encodeURIComponent(one.id) + '/redeliver').then(
        function () {
          redeliver.disabled = true;
          say('ir-letters-answer', 'success', text('letter.queued', one.subject));
          refresh();
        },
        function (failure) {
          say('ir-letters-answer', 'error', messages(failure));
        }
      );
    });
    return element('tr', {}, [
      element('td', {}, subject),
      element('td', {}, [ago(one.at)]),
      element('td', {}, [one.reason]),
      element('td', {}, [redeliver])
    ]);
  }

  function replay(event) {
    event.preventDefault();
    var since = new Date(byId('ir-since').value);
    call('POST', '/deliveries/replay', { since: isNaN(since) ? byId('ir-since').value : since.toISOString() }).then(
      function () {
        say('ir-replay-answer', 'success', text('replay.started'));
        refresh();
      },
      function (failure) {
        say('ir-replay-answer', 'error', messages(failure));
      }
    );
  }

  function purge() {
    if (!window.confirm(text('purge.sure'))) {
      return;
    }
    call('POST', '/purge').then(
      function () {
        say('ir-purge-answer', 'success', text('purge.started'));
        refresh();
      },
      function (failure) {
        say('ir-purge-answer', 'error', messages(failure));
      }
    );
  }

  /* ---- settings ---- */

  function at(config, path) {
    return path.split('.').reduce(function (node, name) {
      return node === undefined || node === null ? undefined : node[name];
    }, config);
  }

  function plainFields() {
    return Array.prototype.slice.call(root.querySelectorAll('[data-field][data-type]'));
  }

  function showConfig(config) {
    saved = config;
    plainFields().forEach(function (field) {
      var value = at(config, field.getAttribute('data-field'));
      if (field.getAttribute('data-type') === 'flag') {
        field.checked = value === true;
      } else if (Array.isArray(value)) {
        field.value = value.join('\n');
      } else {
        field.value = value === null || value === undefined ? '' : value;
      }
    });
    ['ir-client', 'ir-client-password', 'ir-metrics'].forEach(function (id) {
      byId(id).value = '';
    });
    Array.prototype.forEach.call(root.querySelectorAll('[data-kept]'), function (place) {
      showKept(place, at(config, place.getAttribute('data-kept')));
    });
    var headers = empty(byId('ir-headers'));
    Object.keys(config.endpoint.headers).forEach(function (name) {
      headers.appendChild(keptHeader(name, config.endpoint.headers[name]));
    });
    showKeys(config.keys);
    showSetup();
  }

  /** A secret that is set: its fingerprint and a button that marks it for removal. */
  function showKept(place, value) {
    empty(place).removeAttribute('data-remove');
    if (value && value.set) {
      var note = element('span', {}, [text('set', value.fingerprint)]);
      place.appendChild(note);
      place.appendChild(document.createTextNode(' '));
      place.appendChild(removal(place, note));
    }
  }

  function removal(place, note) {
    var toggle = button(
      text('remove'),
      function () {
        var removed = place.toggleAttribute('data-remove');
        note.classList.toggle('ir-gone', removed);
        toggle.textContent = removed ? text('keep') : text('remove');
        toggle.title = removed ? text('removed') : '';
      },
      'aui-button-link'
    );
    return toggle;
  }

  function keptHeader(name, value) {
    var note = element('span', {}, [element('code', {}, [name]), ' ' + text('set', value.fingerprint)]);
    var place = element('div', { 'class': 'ir-header', 'data-header': name, 'data-field': 'endpoint.headers.' + name }, [note]);
    place.appendChild(removal(place, note));
    return place;
  }

  function newHeader() {
    var place = byId('ir-headers');
    var name = element('input', {
      'class': 'text', type: 'text', maxlength: '40', spellcheck: 'false',
      placeholder: place.getAttribute('data-name'), 'aria-label': place.getAttribute('data-name')
    });
    var value = element('input', {
      'class': 'text', type: 'password', autocomplete: 'new-password',
      placeholder: place.getAttribute('data-value'), 'aria-label': place.getAttribute('data-value')
    });
    var row = element('div', { 'class': 'ir-header', 'data-new': '' }, [name, value]);
    row.appendChild(
      button(
        text('remove'),
        function () {
          row.parentNode.removeChild(row);
        },
        'aui-button-link'
      )
    );
    place.appendChild(row);
    name.focus();
  }

  function set(patch, path, value) {
    var names = path.split('.');
    var last = names.pop();
    names.reduce(function (node, name) {
      node[name] = node[name] || {};
      return node[name];
    }, patch)[last] = value;
  }

  function wanted(field) {
    var type = field.getAttribute('data-type');
    if (type === 'flag') {
      return field.checked;
    }
    if (type === 'list') {
      return field.value.split(/[\n,]/).map(function (one) {
        return one.trim();
      }).filter(Boolean);
    }
    var typed = field.value.trim();
    if (typed === '') {
      return null;
    }
    return type === 'number' && /^-?\d+$/.test(typed) ? Number(typed) : typed;
  }

  /** What differs from what is saved; a secret only when it was typed or marked for removal. */
  function patch() {
    var changes = {};
    plainFields().forEach(function (field) {
      var path = field.getAttribute('data-field');
      if (JSON.stringify(wanted(field)) !== JSON.stringify(at(saved, path))) {
        set(changes, path, wanted(field));
      }
    });
    var headers = {};
    Array.prototype.forEach.call(byId('ir-headers').children, function (row) {
      if (row.hasAttribute('data-remove')) {
        headers[row.getAttribute('data-header')] = null;
      } else if (row.hasAttribute('data-new')) {
        var inputs = row.querySelectorAll('input');
        var name = inputs[0].value.trim();
        row.setAttribute('data-field', 'endpoint.headers.' + name);
        if (name || inputs[1].value) {
          headers[name] = inputs[1].value;
        }
      }
    });
    if (Object.keys(headers).length) {
      set(changes, 'endpoint.headers', headers);
    }
    Array.prototype.forEach.call(root.querySelectorAll('[data-kept][data-remove]'), function (place) {
      set(changes, place.getAttribute('data-kept'), null);
    });
    if (byId('ir-metrics').value) {
      changes.metricsToken = byId('ir-metrics').value;
    }
    return certificate().then(function (file) {
      if (file) {
        set(changes, 'endpoint.clientCertificate', { pkcs12: file, password: byId('ir-client-password').value });
      }
      return changes;
    });
  }

  function certificate() {
    var file = byId('ir-client').files[0];
    if (!file) {
      return Promise.resolve(null);
    }
    return new Promise(function (resolve, reject) {
      var reader = new FileReader();
      reader.onload = function () {
        resolve(String(reader.result).replace(/^[^,]*,/, ''));
      };
      reader.onerror = function () {
        reject({ errors: [{ field: 'endpoint.clientCertificate', message: String(reader.error) }] });
      };
      reader.readAsDataURL(file);
    });
  }

  function clearErrors() {
    Array.prototype.forEach.call(root.querySelectorAll('.error[data-error]'), function (shown) {
      shown.parentNode.removeChild(shown);
    });
    Array.prototype.forEach.call(root.querySelectorAll('[aria-invalid]'), function (field) {
      field.removeAttribute('aria-invalid');
    });
  }

  function fieldOf(path) {
    var fields = Array.prototype.slice.call(root.querySelectorAll('[data-field]'));
    return fields
      .filter(function (field) {
        var own = field.getAttribute('data-field');
        return path === own || path.indexOf(own + '.') === 0;
      })
      .sort(function (one, other) {
        return other.getAttribute('data-field').length - one.getAttribute('data-field').length;
      })[0];
  }

  function showErrors(failure) {
    var rest = [];
    var first = null;
    (failure.errors || []).forEach(function (error) {
      var field = fieldOf(error.field);
      if (!field) {
        rest.push((error.field ? error.field + ': ' : '') + error.message);
        return;
      }
      var message = element('div', { 'class': 'error', 'data-error': '' }, [error.message]);
      if (field.matches('input, select, textarea')) {
        field.setAttribute('aria-invalid', 'true');
        message.id = field.id + '-error';
        field.setAttribute('aria-errormessage', message.id);
        field.parentNode.insertBefore(message, field.parentNode.querySelector('.description'));
      } else {
        field.appendChild(message);
      }
      if (field.closest('details')) {
        field.closest('details').open = true;
      }
      first = first || field;
    });
    say('ir-form-answer', 'error', [first ? text('invalid') : ''].concat(rest).filter(Boolean).join(' '));
    if (first) {
      (first.matches('input, select, textarea') ? first : first.querySelector('input, button') || first).focus();
    }
  }

  function save(event) {
    event.preventDefault();
    clearErrors();
    byId('ir-save').disabled = true;
    patch()
      .then(function (changes) {
        if (!Object.keys(changes).length) {
          say('ir-form-answer', 'info', text('unchanged'));
          return null;
        }
        return call('PUT', '/config', changes).then(function (config) {
          showConfig(config);
          say('ir-form-answer', 'success', text('saved'));
          refresh();
        });
      })
      .catch(showErrors)
      .then(function () {
        byId('ir-save').disabled = false;
      });
  }

  function ping() {
    byId('ir-ping').disabled = true;
    say('ir-form-answer', 'info', text('pinging'));
    patch()
      .then(function (changes) {
        var unsaved = Object.keys(changes).length > 0;
        return call('POST', '/ping').then(function (answer) {
          pinged = pinged || answer.delivered;
          var message = answer.delivered
            ? text('ping.ok', answer.status, answer.millis)
            : text('ping.failed', answer.message);
          say('ir-form-answer', answer.delivered ? 'success' : 'error', unsaved ? message + ' ' + text('ping.unsaved') : message);
          showSetup();
          refresh();
        });
      })
      .catch(function (failure) {
        say('ir-form-answer', 'error', text('failed', messages(failure)));
      })
      .then(function () {
        byId('ir-ping').disabled = false;
      });
  }

  /* ---- keys ---- */

  function showKeys(keys) {
    byId('ir-no-keys').hidden = keys.length > 0;
    byId('ir-key-table').hidden = keys.length === 0;
    var rows = empty(byId('ir-key-rows'));
    keys.forEach(function (key) {
      var actions = element('td');
      actions.appendChild(
        button(
          text('retire'),
          function () {
            askEnd(key, actions);
          },
          'aui-button-link'
        )
      );
      rows.appendChild(
        element('tr', { 'class': key.retireAfter ? 'ir-ending' : '' }, [
          element('td', {}, [element('code', {}, [key.fingerprint])]),
          element('td', {}, [key.type]),
          element('td', {}, [new Date(key.created).toLocaleString()]),
          element('td', {}, [key.retireAfter ? new Date(key.retireAfter).toLocaleString() : text('open')]),
          actions
        ])
      );
    });
  }

  /** Asks when a key stops signing; a day from now is proposed, so that the index can follow. */
  function askEnd(key, place) {
    var tomorrow = new Date(Date.now() + 86400000 - new Date().getTimezoneOffset() * 60000);
    var end = element('input', {
      type: 'datetime-local', 'class': 'text', value: tomorrow.toISOString().substring(0, 16), 'aria-label': text('retire.at')
    });
    empty(place).appendChild(end);
    place.appendChild(document.createTextNode(' '));
    place.appendChild(
      button(text('retire.go'), function () {
        var after = end.value ? new Date(end.value).toISOString() : null;
        call('DELETE', '/keys/' + encodeURIComponent(key.id), after ? { after: after } : {}).then(
          function (answer) {
            saved.keys = answer.keys;
            say('ir-key-answer', '', '');
            showKeys(saved.keys);
            showSetup();
          },
          function (failure) {
            say('ir-key-answer', 'error', messages(failure));
            showKeys(saved.keys);
          }
        );
      })
    );
    place.appendChild(
      button(
        text('retire.cancel'),
        function () {
          showKeys(saved.keys);
        },
        'aui-button-link'
      )
    );
    end.focus();
  }

  function createKey(event) {
    event.preventDefault();
    call('POST', '/keys', { type: byId('ir-key-type').value }).then(
      function (key) {
        say('ir-key-answer', '', '');
        showNew(key);
        return call('GET', '/config').then(function (config) {
          saved = config;
          showKeys(config.keys);
          showSetup();
          refresh();
        });
      },
      function (failure) {
        say('ir-key-answer', 'error', messages(failure));
      }
    );
  }

  function showNew(key) {
    var values = empty(byId('ir-new-values'));
    if (key.publicKey) {
      values.appendChild(secret(text('public'), key.publicKey, 'ir-new-public-value'));
    } else {
      values.appendChild(secret(text('secret'), key.secret, 'ir-new-secret-value'));
    }
    byId('ir-new-public').hidden = !key.publicKey;
    byId('ir-new-key').hidden = false;
    byId('ir-new-key').focus();
  }

  function secret(label, value, id) {
    var shown = element('input', { type: 'text', readonly: '', id: id, value: value });
    var copy = button(text('copy'), function () {
      shown.select();
      var copied = function () {
        copy.textContent = text('copied');
        window.setTimeout(function () {
          copy.textContent = text('copy');
        }, 2000);
      };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(value).then(copied, function () {});
      } else if (document.execCommand('copy')) {
        copied();
      }
    });
    return element('div', { 'class': 'ir-secret' }, [element('label', { 'for': id }, [label]), shown, copy]);
  }

  function start() {
    root = byId('index-relay');
    if (!root) {
      return;
    }
    Array.prototype.forEach.call(byId('ir-texts').children, function (item) {
      texts[item.getAttribute('data-key')] = item.textContent;
    });
    byId('ir-form').addEventListener('submit', save);
    byId('ir-ping').addEventListener('click', ping);
    byId('ir-header-add').addEventListener('click', newHeader);
    byId('ir-key-form').addEventListener('submit', createKey);
    byId('ir-dry-run-start').addEventListener('click', function () {
      dryRun('start');
    });
    byId('ir-dry-run-cancel').addEventListener('click', function () {
      dryRun('cancel');
    });
    byId('ir-start').addEventListener('click', function () {
      sync('start', 'all');
    });
    byId('ir-start-form').addEventListener('submit', function (event) {
      event.preventDefault();
      sync('start', byId('ir-start-key').value.trim());
    });
    byId('ir-start-key').addEventListener('input', suggest);
    byId('ir-start-key').addEventListener('focus', suggest);
    byId('ir-reconcile').addEventListener('click', function () {
      reconcile('start', 'all', byId('ir-reconcile-read').checked);
    });
    byId('ir-pause').addEventListener('click', function () {
      setPaused(true);
    });
    byId('ir-resume').addEventListener('click', function () {
      setPaused(false);
    });
    byId('ir-subject-form').addEventListener('submit', function (event) {
      event.preventDefault();
      showDeliveries();
    });
    byId('ir-deliveries-refresh').addEventListener('click', function () {
      showDeliveries();
      showLetters();
    });
    byId('ir-replay-form').addEventListener('submit', replay);
    byId('ir-check-form').addEventListener('submit', function (event) {
      event.preventDefault();
      selfCheck({ samples: Number(byId('ir-samples').value) });
    });
    byId('ir-check-stop').addEventListener('click', function () {
      selfCheck({ action: 'stop' });
    });
    byId('ir-purge').addEventListener('click', purge);
    document.addEventListener('visibilitychange', refresh);
    ['mousemove', 'keydown', 'touchstart'].forEach(function (event) {
      document.addEventListener(event, seen, { passive: true });
    });
    call('GET', '/config').then(showConfig, function (failure) {
      say('ir-form-answer', 'error', text('failed', messages(failure)));
    });
    refresh();
    showDeliveries();
    showLetters();
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
