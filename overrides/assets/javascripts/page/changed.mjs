// @ts-check
// What is said when the page has changed while it was being read; loaded only then.

/** Say that there is something new, once. @param {DOMStringMap} texts */
export const tell = ({ changed, again }) => {
  if (document.querySelector(".hub-changed")) return;
  const told = document.createElement("p");
  const button = document.createElement("button");
  told.className = "hub-changed";
  told.setAttribute("role", "status");
  button.textContent = again ?? "";
  button.onclick = () => location.reload();
  document.body.append(told);
  told.append(`${changed} `, button);
};
