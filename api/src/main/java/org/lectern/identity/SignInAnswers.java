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

  SignInAnswers(AccessTokens accessTokens, SignInSettings settings) {
    this.accessTokens = accessTokens;
    this.settings = settings;
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

  private static NewCookie cookie(String value, int seconds, HttpServerRequest request) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path(PATH)
        .maxAge(seconds)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .secure(isHttps(request))
        .build();
  }

  /** A forwarded header is enough here: who invents one keeps a cookie from themselves. */
  private static boolean isHttps(HttpServerRequest request) {
    return "https".equals(request.scheme())
        || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }
}
