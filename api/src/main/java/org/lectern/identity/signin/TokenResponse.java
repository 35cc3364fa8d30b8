package org.lectern.identity.signin;

/** A short-lived access token; the refresh token is sent only in a cookie. */
public record TokenResponse(
    String accessToken, String tokenType, int expiresInSeconds, boolean passwordChangeRequired) {
  @Override
  public String toString() {
    return "an access token";
  }
}
