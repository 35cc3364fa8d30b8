package org.lectern.enrollment.classlink;

/**
 * How a class is linked to a session: {@code SNAPSHOT} takes its current members; {@code LIVE} will
 * follow later changes and is not available yet.
 */
public enum LinkMode {
  SNAPSHOT,
  LIVE
}
