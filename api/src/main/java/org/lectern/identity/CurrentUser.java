package org.lectern.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.lectern.access.PlatformAct;
import org.lectern.access.PlatformRole;
import org.lectern.problem.ProblemException;

/** Who asks: id and role as they are in the database at this request. */
@RequestScoped
public class CurrentUser {
  static final String ATTRIBUTE = "lectern.caller";

  /**
   * What the one statement of each request reads about the caller, and the sign-in by which they
   * ask; null with a personal token.
   */
  record Caller(
      UUID id, String username, PlatformRole role, boolean passwordChangeRequired, UUID signIn) {
    boolean byPersonalToken() {
      return signIn == null;
    }

    /** An identity with every role that theirs includes. */
    SecurityIdentity on(QuarkusSecurityIdentity.Builder identity) {
      identity.addAttribute(ATTRIBUTE, this);
      for (var each : PlatformRole.values()) {
        if (role.includes(each)) identity.addRole(each.name());
      }
      return identity.build();
    }
  }

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

  /** 403 for a personal token: it does work, it never gives itself or others a way in. */
  void requireSignIn() {
    if (caller().byPersonalToken()) {
      throw ProblemException.forbidden(
          "personal-token-not-enough",
          "A personal access token cannot make tokens or change passwords. Sign in for that.");
    }
  }

  /** The sign-in that asks; for operations that need one. */
  UUID signIn() {
    requireSignIn();
    return caller().signIn();
  }

  /** Null with a personal token. */
  public UUID signInIfAny() {
    return caller().signIn();
  }

  Caller caller() {
    return identity.getAttribute(ATTRIBUTE);
  }
}
