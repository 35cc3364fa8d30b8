package org.lectern.enrollment.classlink;

/**
 * How a class hangs on a session: {@code SNAPSHOT} takes the members of the moment; {@code LIVE}
 * will follow who comes and goes, and is not offered yet.
 */
public enum LinkMode {
  SNAPSHOT,
  LIVE
}
