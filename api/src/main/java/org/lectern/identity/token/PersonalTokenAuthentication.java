package org.lectern.identity.token;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request that came with a personal token. */
public class PersonalTokenAuthentication extends BaseAuthenticationRequest
    implements AuthenticationRequest {
  private final String secret;

  PersonalTokenAuthentication(String secret) {
    this.secret = secret;
  }

  String secret() {
    return secret;
  }
}
