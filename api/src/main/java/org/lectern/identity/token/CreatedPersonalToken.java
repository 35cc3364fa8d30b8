package org.lectern.identity.token;

/** A new token with its secret, which is shown only once and not stored. */
public record CreatedPersonalToken(PersonalTokenResponse token, String secret) {
  @Override
  public String toString() {
    return "a new personal token " + token.prefix();
  }
}
