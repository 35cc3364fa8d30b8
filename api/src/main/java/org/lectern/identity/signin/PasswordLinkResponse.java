package org.lectern.identity.signin;

import java.time.Instant;

/**
 * A link to hand over, shown only once; its secret follows the {@code #}, so that it never reaches
 * a server's log.
 */
public record PasswordLinkResponse(String url, Instant expiresAt) {
  @Override
  public String toString() {
    return "a password link until " + expiresAt;
  }
}
