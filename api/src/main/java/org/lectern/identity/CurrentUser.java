package org.lectern.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.lectern.access.PlatformAct;
import org.lectern.access.PlatformRole;

/** Who asks: id and role as they are in the database at this request. */
@RequestScoped
public class CurrentUser {
  static final String ATTRIBUTE = "lectern.caller";

  /** What the one statement of each request reads about the caller. */
  record Caller(UUID id, String username, PlatformRole role, boolean passwordChangeRequired) {}

  private final SecurityIdentity identity;

  CurrentUser(SecurityIdentity identity) {
    this.identity = identity;
  }

  public UUID id() {
    return caller().id();
  }

  public PlatformRole role() {
    return caller().role();
  }

  public boolean isAdmin() {
    return role() == PlatformRole.ADMIN;
  }

  /** Whether the caller may do this to something that is their own, or is not. */
  public boolean may(PlatformAct act, boolean own) {
    return act.may(role(), own);
  }

  Caller caller() {
    return identity.getAttribute(ATTRIBUTE);
  }
}
