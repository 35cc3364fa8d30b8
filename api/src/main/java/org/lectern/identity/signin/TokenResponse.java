package org.lectern.identity.signin;

/** An access token for the next minutes; the refresh token beside it travels in a cookie alone. */
public record TokenResponse(
    String accessToken, String tokenType, int expiresInSeconds, boolean passwordChangeRequired) {
  @Override
  public String toString() {
    return "an access token";
  }
}
