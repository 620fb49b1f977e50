// @ts-check
// A QR code as a picture, with the light edge of four that cameras look for (ISO/IEC 18004, 6.3.8).
import { qr } from "./qr.mjs";

/**
 * Return the QR code of a text as a picture; nothing for a text that is too long.
 * @param {string} text
 * @param {string} name of the picture, for those who do not see it
 */
export const qrPicture = (text, name) => {
  const square = qr(text);
  if (!square) return null;
  const [picture, path] = ["svg", "path"].map((tag) =>
    document.createElementNS("http://www.w3.org/2000/svg", tag),
  );
  const dark = square.flatMap((row, y) => row.map((one, x) => (one ? `M${x} ${y}h1v1h-1` : "")));
  const width = square.length + 8;
  path.setAttribute("d", dark.join(""));
  picture.setAttribute("class", "hub-qr");
  picture.setAttribute("viewBox", `-4 -4 ${width} ${width}`);
  picture.setAttribute("shape-rendering", "crispEdges");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", name);
  picture.append(path);
  return picture;
};
