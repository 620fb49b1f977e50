// @ts-check
// The menu of a phone. Without scripts a box that is ticked opens it; with them its labels are
// buttons, the focus goes in and comes back, and Escape or leaving it by keyboard closes it.

export const steer = () => {
  const box = /** @type {HTMLInputElement} */ (document.getElementById("__drawer"));
  const panel = /** @type {HTMLElement} */ (document.querySelector(".md-sidebar--primary"));
  panel.id = "hub-menu";
  const [menu, close] = [...document.querySelectorAll("label.hub-action")].map((label) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = label.className;
    button.setAttribute("aria-label", label.getAttribute("data-name") ?? "");
    button.append(...label.childNodes);
    button.addEventListener("click", () => turn(!box.checked));
    label.replaceWith(button);
    return button;
  });
  const tell = () => {
    menu.setAttribute("aria-expanded", `${box.checked}`);
    (box.checked ? close : menu).focus({ preventScroll: true });
  };
  /** @param {boolean} open */
  const turn = (open) => {
    box.checked = open;
    tell();
  };
  menu.setAttribute("aria-controls", panel.id);
  menu.setAttribute("aria-expanded", `${box.checked}`);
  box.addEventListener("change", tell); // a tap beside the menu
  panel.addEventListener("focusout", ({ relatedTarget }) => {
    if (!box.checked || !(relatedTarget instanceof Node) || panel.contains(relatedTarget)) return;
    box.checked = false;
    menu.setAttribute("aria-expanded", "false");
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && box.checked) turn(false);
  });
};
