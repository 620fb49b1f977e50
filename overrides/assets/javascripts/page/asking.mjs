// @ts-check
// A question before something is done that cannot be taken back.
import { made, pressing } from "./making.mjs";

/**
 * Return what asks: one question at a time, with the focus in it. When it is answered the focus goes
 * back; where there is nothing to go back to, to the place that tells what was done.
 * @param {HTMLElement} place
 * @param {string} no
 * @param {HTMLElement} status
 */
export const asker = (place, no, status) => {
  /** @param {string} question @param {string} yes @param {() => void} act */
  const ask = (question, yes, act) => {
    const before = /** @type {HTMLElement} */ (document.activeElement);
    const told = made("p", question);
    told.id = "hub-asked";
    const close = () => {
      place.textContent = "";
      (before.offsetParent ? before : status).focus(); // the page has none, nor what is hidden
    };
    const agree = pressing(yes, () => {
      act();
      close();
    });
    agree.setAttribute("aria-describedby", told.id);
    const buttons = made("p");
    buttons.append(agree, " ", pressing(no, close));
    place.textContent = "";
    place.append(told, buttons);
    agree.focus();
  };
  return ask;
};
