package org.lectern.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.rights.AccountEffect;
import org.lectern.access.rights.PlatformAct;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.rights.TokenKind;
import org.lectern.edge.Uploaders;
import org.lectern.problem.ProblemException;

/** The caller: id and role as they are in the database at this request. */
@RequestScoped
public class CurrentUser {
  static final String ATTRIBUTE = "lectern.caller";

  /**
   * What one statement per request reads about the caller, and their sign-in; null with a personal
   * token.
   */
  public record Caller(
      UUID id, String username, PlatformRole role, boolean passwordChangeRequired, UUID signIn) {
    boolean byPersonalToken() {
      return signIn == null;
    }

    /** An identity with every role that theirs includes. */
    public SecurityIdentity on(QuarkusSecurityIdentity.Builder identity) {
      identity.addAttribute(ATTRIBUTE, this).addAttribute(Uploaders.PERSON, id);
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

  /** Whether anybody is signed in, where that is not demanded. */
  public boolean isKnown() {
    return caller() != null;
  }

  /** Whether a password of one's own has to be chosen before anything else. */
  public boolean mustChangePassword() {
    return caller().passwordChangeRequired();
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

  public TokenKind tokenKind() {
    return caller().byPersonalToken() ? TokenKind.PERSONAL : TokenKind.SIGN_IN;
  }

  /** 403 if the caller's kind of token does not allow one of these effects. */
  public void require(Set<AccountEffect> effects) {
    if (AccountEffect.mayAll(effects, tokenKind())) return;
    throw ProblemException.forbidden("personal-token-not-enough");
  }

  public void require(AccountEffect effect) {
    require(Set.of(effect));
  }

  /** Null with a personal token. */
  public UUID signIn() {
    return caller().signIn();
  }

  Caller caller() {
    return identity.getAttribute(ATTRIBUTE);
  }
}
