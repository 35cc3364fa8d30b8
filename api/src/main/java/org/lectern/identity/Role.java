package org.lectern.identity;

/**
 * The names of {@link org.lectern.access.rights.PlatformRole} for {@code @RolesAllowed}; each
 * includes the ones before.
 */
public final class Role {
  public static final String LEARNER = "LEARNER";
  public static final String TEACHER = "TEACHER";
  public static final String SESSION_ADMIN = "SESSION_ADMIN";
  public static final String ADMIN = "ADMIN";

  private Role() {}
}
