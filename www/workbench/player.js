// @ts-check
// Opens real screens of the portal, as a customer would: an element with attributes, and what is
// entered and pressed until the screen is there.

/**
 * A step: a part is waited for, `[part]`; gets a text, `[part, text]`; or is pressed, `[part, null]`.
 * @typedef {[part: string, value?: string | null]} Step
 * @typedef {{attributes?: Record<string, string>, steps?: Step[]}} Screen
 */

/**
 * Puts a portal into `stage` and plays the screen's steps. The element it gives is replaced by that
 * of the next call, and its steps end with it.
 * @param {HTMLElement} stage @param {Screen} screen @param {Record<string, string>} attributes
 */
export function open(stage, screen, attributes) {
  const portal = document.createElement('posventa-portal');
  const all = { api: '/api', config: '/posventa.json', loading: 'eager', view: 'orders', ...attributes };
  for (const [name, value] of Object.entries({ ...all, ...screen.attributes })) {
    portal.setAttribute(name, value);
  }
  stage.replaceChildren(portal);
  const played = play(portal, screen.steps ?? []);
  return { portal, played };
}

/** @param {HTMLElement} portal @param {Step[]} steps */
async function play(portal, steps) {
  for (const [name, value] of steps) {
    const element = await part(portal, name);
    if (!element) return;
    if (value === null) {
      element.click();
    } else if (value !== undefined) {
      /** @type {HTMLInputElement} */ (element).value = value;
      element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    // The portal draws what has changed before the next frame.
    await new Promise(requestAnimationFrame);
  }
}

/**
 * The first shown element with a part, once there is one; nothing if the portal has gone before.
 * @param {HTMLElement} portal @param {string} name @returns {Promise<HTMLElement | undefined>}
 */
async function part(portal, name) {
  while (portal.isConnected) {
    /** @type {HTMLElement[]} */
    const found = [...(portal.shadowRoot?.querySelectorAll(`[part~='${name}']`) ?? [])].filter(
      it => it instanceof HTMLElement && it.checkVisibility(),
    ).map(it => /** @type {HTMLElement} */ (it));
    if (found.length) return found[0];
    await new Promise(requestAnimationFrame);
  }
}
