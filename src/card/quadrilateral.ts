/** A position on a picture, in pixels of the original image, origin at its top left corner. */
export type Point = readonly [x: number, y: number];

/**
 * Four corners in the order of the *upright card*: top-left, top-right, bottom-right, bottom-left.
 * On a picture that is turned, the first corner is therefore not the leftmost one.
 */
export type Quadrilateral = readonly [topLeft: Point, topRight: Point, bottomRight: Point, bottomLeft: Point];
