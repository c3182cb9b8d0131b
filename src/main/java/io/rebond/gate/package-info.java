/**
 * The only way into the sandbox, which hands out personas: who may come in, and as whom. People come with a signed cookie,
 * programs with the pass, through a door of their own that speaks JSON.
 *
 * <p>It never lets anybody in by the address they come from, never hands a persona to whoever has neither pass nor cookie,
 * and draws no page but the one that says why it stays shut.
 */
package io.rebond.gate;
