// The page works on what the server rendered; this keeps it live and comfortable. Nothing here builds HTML from words.
(() => {
  "use strict";
  const body = document.body;
  const $ = (selector, from = document) => from.querySelector(selector);

  // -- Three columns become one on a narrow screen: which one is shown.
  const show = view => {
    body.dataset.view = view;
    document.querySelectorAll("[data-show]").forEach(tab =>
      tab.setAttribute("aria-pressed", String(tab.dataset.show === view)));
  };
  document.querySelectorAll("[data-show]").forEach(tab => tab.addEventListener("click", () => show(tab.dataset.show)));
  show(body.dataset.view);

  // -- Light or dark: a cookie, so that the server draws the page right the first time.
  $("[data-theme-toggle]").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    document.cookie = `rebond_theme=${root.dataset.theme}; Path=/; SameSite=Strict; Max-Age=31536000`;
  });

  // -- The wall, kept live: messages are fetched again one after the other, so that they stand in order.
  const posts = $("#posts") || $("#home");
  const waiting = new Map();
  let fetching = false;

  const nearEnd = () => posts.scrollHeight - posts.scrollTop - posts.clientHeight < 160;
  const toEnd = () => { posts.scrollTop = posts.scrollHeight; };
  // What is longer than the wall is read from its beginning; what answers oneself is looked for.
  const follow = post => {
    toEnd();
    if (post) posts.scrollTop += Math.min(0, post.getBoundingClientRect().top - posts.getBoundingClientRect().top);
  };

  const look = (message, root) => {
    waiting.set(message, root);
    if (root) waiting.set(root, null);
    if (!fetching) fetchNext();
  };

  async function fetchNext() {
    fetching = true;
    while (waiting.size > 0) {
      const [message, root] = waiting.entries().next().value;
      waiting.delete(message);
      const thread = $("#thread");
      if (thread && (thread.dataset.root === message || thread.dataset.root === root)) {
        await draw(message, "t-", root && $("#replies"));
      }
      if (!root) await draw(message, "m-", posts);
    }
    fetching = false;
  }

  async function draw(message, prefix, into) {
    const standing = document.getElementById(prefix + message);
    if (!standing && !into) return;
    const response = await fetch(`/sandbox/messages/${message}?thread=${prefix === "t-"}`);
    if (!response.ok) return;
    const html = await response.text();
    if (standing) return redraw(standing, html);
    const following = nearEnd();
    const later = [...into.querySelectorAll(":scope > article")].find(post => Number(post.dataset.message) > Number(message));
    htmx.swap(later || into, html, { swapStyle: later ? "beforebegin" : "beforeend" });
    const come = document.getElementById(prefix + message);
    announce(come);
    if (into === posts && (following || come?.matches(".only-you"))) follow(come);
    if (into !== posts) into.lastElementChild?.scrollIntoView({ block: "nearest" });
  }

  function redraw(standing, html) {
    const focused = standing.contains(document.activeElement) && document.activeElement.id;
    htmx.swap(standing, html, { swapStyle: html.trim() ? "outerHTML" : "delete" });
    if (focused) document.getElementById(focused)?.focus();
  }

  function announce(post) {
    if (!post) return;
    const line = $("#announce");
    line.textContent = `${post.dataset.author} ${line.dataset.wrote} ${post.dataset.summary}`;
  }

  body.addEventListener("show", event => {
    const { message, root } = event.detail;
    look(String(message), root ? String(root) : null);
  });

  const drawer = $("#drawer");
  let lookedAt = 0;
  const peek = () => {
    if (drawer.hidden || lookedAt) return;
    lookedAt = setTimeout(() => { lookedAt = 0; htmx.trigger("#stories", "look"); }, 250);
  };

  const live = new EventSource(`/sandbox/live?place=${encodeURIComponent(body.dataset.place)}&from=${body.dataset.live}`);
  live.addEventListener("changed", event => {
    const [message, root] = event.data.split(":");
    look(message, root || null);
  });
  live.addEventListener("sight", peek);
  addEventListener("pagehide", () => live.close());
  addEventListener("pageshow", event => { if (event.persisted) location.reload(); });

  // -- The drawer stays as it was left while one walks about.
  const setDrawer = (open, focus) => {
    drawer.hidden = !open;
    document.querySelectorAll("[data-drawer][aria-expanded]").forEach(button =>
      button.setAttribute("aria-expanded", String(open)));
    sessionStorage.setItem("drawer", open ? "open" : "");
    if (open) htmx.trigger("#stories", "look");
    if (open && focus) $("#drawer-title").focus();
    if (!open && focus) $(".tools [data-drawer]").focus();
  };
  document.addEventListener("click", event => {
    if (event.target.closest("[data-drawer]")) setDrawer(drawer.hidden, true);
  });
  document.addEventListener("keydown", event => {
    if (event.key === "." && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      setDrawer(drawer.hidden, true);
    }
    if (event.key === "Escape") escape(event);
  });

  function escape(event) {
    const menu = event.target.closest("details[open]");
    if (menu) {
      menu.open = false;
      $("summary", menu).focus();
    } else if (event.target.closest("#drawer")) {
      setDrawer(false, true);
    } else if (event.target.closest("#side") && $("#side [data-close]")) {
      $("#side [data-close]").click();
    }
  }
  document.addEventListener("click", event => {
    document.querySelectorAll("details.menu[open]").forEach(menu => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  // -- The column aside: a thread, a form, or the welcome.
  const side = $("#side");
  const opened = () => {
    show("side");
    const thread = $("#thread .panel-body", side);
    if (thread) thread.scrollTop = thread.scrollHeight;
    const first = $("[data-form] input:not([type=hidden]), [data-form] textarea, [data-form] select", side);
    (first || $("#side-title", side))?.focus();
  };
  side.addEventListener("htmx:afterSettle", event => {
    if (event.target !== side) return;
    if ($("#welcome", side)) {
      show("wall");
      ($("#words") || $("#wall")).focus();
    } else {
      opened();
    }
  });
  body.addEventListener("sent", () => htmx.ajax("GET", "/sandbox/welcome", { target: "#side", swap: "innerHTML" }));

  // -- A refused form keeps what was typed; each error stands beside its field.
  body.addEventListener("refused", event => {
    const form = $("[data-form]", side);
    if (!form) return;
    const errors = Object.entries(event.detail).filter(([name]) => name !== "elt");
    for (const [name, words] of errors) refuse(form, name, String(words));
    $("[aria-invalid=true]", form)?.focus();
  });

  function refuse(form, name, words) {
    const field = form.elements.namedItem(name);
    const control = field instanceof RadioNodeList ? field[0] : field;
    const error = document.getElementById(control ? `error-${name}` : "error-");
    control?.setAttribute("aria-invalid", "true");
    error.textContent = words;
    error.hidden = false;
  }

  // -- Words that are shown once and kept nowhere.
  const passing = $("#passing");
  body.addEventListener("passing", event => {
    passing.textContent = event.detail.value;
    passing.hidden = false;
  });

  document.addEventListener("htmx:beforeRequest", event => {
    $("#trouble").hidden = true;
    if (event.target.closest(".post, [data-form], [data-composer]")) passing.hidden = true;
    const form = event.target.closest("[data-form]");
    if (!form) return;
    form.querySelectorAll(".field-error").forEach(error => { error.hidden = true; });
    form.querySelectorAll("[aria-invalid]").forEach(control => control.removeAttribute("aria-invalid"));
  });
  const trouble = () => { $("#trouble").hidden = false; };
  document.addEventListener("htmx:responseError", trouble);
  document.addEventListener("htmx:sendError", trouble);

  // -- What happened at home changes home.
  document.addEventListener("htmx:afterRequest", event => {
    if (event.detail.successful && event.target.closest("#home")) {
      htmx.ajax("GET", "/?place=home", { target: "#home .blocks", select: "#home .blocks", swap: "outerHTML" });
    }
  });

  // -- A button that opens a page opens it, and says so.
  const report = event => {
    const link = event.target.closest("a[data-press]");
    if (!link || event.button > 1) return;
    const told = new FormData(link.closest("form"));
    told.set("_token", link.dataset.press);
    fetch("/sandbox/actions", { method: "POST", body: new URLSearchParams(told), keepalive: true })
      .then(response => { if (!response.ok) trouble(); }, trouble);
  };
  document.addEventListener("click", report);
  document.addEventListener("auxclick", report);

  // -- Writing: Enter sends, Shift+Enter is a new line, the box grows.
  const grow = box => {
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight + 2, 160)}px`;
  };
  document.addEventListener("input", event => {
    if (event.target.matches("[data-composer] textarea")) grow(event.target);
  });
  document.addEventListener("keydown", event => {
    if (!event.target.matches("[data-composer] textarea") || event.defaultPrevented) return;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
  });
  document.addEventListener("htmx:afterRequest", event => {
    if (!event.detail.successful || !event.target.matches("[data-composer]")) return;
    event.target.reset();
    grow($("textarea", event.target));
    if (event.target.parentElement.id === "wall") toEnd();
  });

  // -- Commands completed as they are typed (ARIA combobox with a listbox).
  const words = $("#words");
  const offers = $("#offers");
  if (words && offers) complete();

  function complete() {
    const all = [...offers.children];
    const bare = body.dataset.place.startsWith("dm-");
    let active = -1;
    const shown = () => all.filter(offer => !offer.hidden);
    const close = () => {
      offers.hidden = true;
      active = -1;
      words.setAttribute("aria-expanded", "false");
      words.removeAttribute("aria-activedescendant");
    };
    const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const filter = () => {
      const typed = plain(words.value.trimStart().replace(/^\/rebond\s+/, "/"));
      const wanted = bare && typed && !typed.startsWith("/") ? `/${typed}` : typed;
      if (!wanted.startsWith("/") || wanted.includes("\n")) return close();
      all.forEach(offer => { offer.hidden = !plain(offer.dataset.line).startsWith(wanted) || plain(offer.dataset.line) === wanted; });
      if (shown().length === 0) return close();
      offers.hidden = false;
      words.setAttribute("aria-expanded", "true");
      point(-1);
    };
    const point = index => {
      active = index;
      all.forEach(offer => offer.setAttribute("aria-selected", "false"));
      const offer = shown()[index];
      if (!offer) return words.removeAttribute("aria-activedescendant");
      offer.setAttribute("aria-selected", "true");
      offer.scrollIntoView({ block: "nearest" });
      words.setAttribute("aria-activedescendant", offer.id);
    };
    const take = offer => {
      words.value = bare ? offer.dataset.line.slice(1) : offer.dataset.line;
      grow(words);
      close();
      words.focus();
    };
    words.addEventListener("input", filter);
    words.addEventListener("blur", () => setTimeout(close, 150));
    offers.addEventListener("mousedown", event => {
      event.preventDefault();
      const offer = event.target.closest("[role=option]");
      if (offer) take(offer);
    });
    words.addEventListener("keydown", event => {
      if (offers.hidden) return;
      const count = shown().length;
      const keys = {
        ArrowDown: () => point((active + 1) % count),
        ArrowUp: () => point(active <= 0 ? count - 1 : active - 1),
        Escape: close,
        Tab: () => active >= 0 && take(shown()[active]),
        Enter: () => active >= 0 && take(shown()[active])
      };
      if (!keys[event.key] || (["Tab", "Enter"].includes(event.key) && active < 0)) return;
      event.preventDefault();
      event.stopPropagation();
      keys[event.key]();
    });
  }

  // -- "Have a look around": a line to try is put into the box, to be sent by its reader.
  document.addEventListener("click", event => {
    const line = event.target.closest("[data-try]")?.dataset.try;
    if (!line) return;
    if (!words) return location.assign("/");
    show("wall");
    words.value = line;
    grow(words);
    words.focus();
  });

  if (sessionStorage.getItem("drawer")) setDrawer(true, false);
  if ($("#posts")) toEnd();
})();
