package org.lectern.identity.signin;

import java.time.Instant;

/**
 * A link to hand over, shown this once; its secret stands behind the {@code #}, so that no server's
 * log ever holds it.
 */
public record PasswordLinkResponse(String url, Instant expiresAt) {
  @Override
  public String toString() {
    return "a password link until " + expiresAt;
  }
}
