package org.lectern.fuzz;

/** In what faith a call is made. */
enum Kind {
  VALID,
  BOUNDARY,
  HOSTILE
}
