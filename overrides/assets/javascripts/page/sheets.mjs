// @ts-check
// A style sheet that is fetched only once something needs it.

/** Return once it is there, or cannot be had. @param {string} address @returns {Promise<unknown>} */
export const styled = (address) =>
  new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = link.onerror = done;
    document.head.append(link);
  });
