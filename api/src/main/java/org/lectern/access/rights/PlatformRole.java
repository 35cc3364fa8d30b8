package org.lectern.access.rights;

/** What a user is on the whole platform, each role including the ones before it. */
public enum PlatformRole {
  LEARNER,
  TEACHER,
  SESSION_ADMIN,
  ADMIN;

  public boolean includes(PlatformRole other) {
    return compareTo(other) >= 0;
  }
}
