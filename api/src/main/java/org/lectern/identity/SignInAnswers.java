package org.lectern.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A sign-in as an answer: the access token in the body, the refresh token in a cookie that scripts
 * cannot read, that other sites cannot send, and that goes to the auth addresses alone.
 */
@ApplicationScoped
class SignInAnswers {
  static final String COOKIE = "lectern_refresh";
  private static final String PATH = "/api/v1/auth";

  private final AccessTokens accessTokens;
  private final SignInSettings settings;
  private final Remote remote;

  SignInAnswers(AccessTokens accessTokens, SignInSettings settings, Remote remote) {
    this.accessTokens = accessTokens;
    this.settings = settings;
    this.remote = remote;
  }

  RestResponse<TokenResponse> opened(SignIns.Opened signIn, HttpServerRequest request) {
    var token =
        new TokenResponse(
            accessTokens.issue(signIn),
            "Bearer",
            (int) AccessTokens.LIFE.toSeconds(),
            signIn.passwordChangeRequired());
    return RestResponse.ResponseBuilder.ok(token)
        .cookie(cookie(signIn.refreshToken(), (int) settings.idle().toSeconds(), request))
        .build();
  }

  RestResponse<Void> ended(HttpServerRequest request) {
    return RestResponse.ResponseBuilder.<Void>noContent().cookie(cookie("", 0, request)).build();
  }

  private NewCookie cookie(String value, int seconds, HttpServerRequest request) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path(PATH)
        .maxAge(seconds)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .secure(remote.isHttps(request))
        .build();
  }
}
