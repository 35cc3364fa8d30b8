package org.lectern.identity.signin;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.identity.origin.Remote;

/**
 * A sign-in as an answer: the access token in the body, the refresh token in a cookie that scripts
 * cannot read, other sites cannot send, and browsers send only to the auth addresses. A second one,
 * of the same kind, is sent only where files are read.
 */
@ApplicationScoped
public class SignInAnswers {
  static final String COOKIE = "lectern_refresh";

  private static final String PATH = "/api/v1/auth";

  private final AccessTokens accessTokens;
  private final SignInSettings settings;
  private final KnownPlaces places;
  private final ReaderCookies readers;
  private final Remote remote;

  SignInAnswers(
      AccessTokens accessTokens,
      SignInSettings settings,
      KnownPlaces places,
      ReaderCookies readers,
      Remote remote) {
    this.accessTokens = accessTokens;
    this.settings = settings;
    this.places = places;
    this.readers = readers;
    this.remote = remote;
  }

  public RestResponse<TokenResponse> opened(SignIns.Opened signIn, HttpServerRequest request) {
    return answer(signIn, request).build();
  }

  /** With the password: from now on the browser is known to the account. */
  RestResponse<TokenResponse> proven(SignIns.Opened signIn, HttpServerRequest request) {
    var secret = places.remember(signIn.user(), remote.visitor(request));
    return answer(signIn, request)
        .cookie(cookie(Remote.BROWSER, PATH, secret, settings.knownFor(), request))
        .build();
  }

  RestResponse<Void> ended(HttpServerRequest request) {
    return RestResponse.ResponseBuilder.<Void>noContent()
        .cookie(
            cookie(COOKIE, PATH, "", Duration.ZERO, request),
            cookie(ReaderCookies.NAME, ReaderCookies.PATH, "", Duration.ZERO, request))
        .build();
  }

  private RestResponse.ResponseBuilder<TokenResponse> answer(
      SignIns.Opened signIn, HttpServerRequest request) {
    var token =
        new TokenResponse(
            accessTokens.issue(signIn),
            "Bearer",
            (int) AccessTokens.LIFE.toSeconds(),
            signIn.passwordChangeRequired());
    return RestResponse.ResponseBuilder.ok(token)
        .cookie(
            cookie(COOKIE, PATH, signIn.refreshToken(), settings.idle(), request),
            cookie(
                ReaderCookies.NAME,
                ReaderCookies.PATH,
                readers.of(signIn),
                settings.idle(),
                request));
  }

  private NewCookie cookie(
      String name, String path, String value, Duration age, HttpServerRequest request) {
    return new NewCookie.Builder(name)
        .value(value)
        .path(path)
        .maxAge((int) age.toSeconds())
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .secure(remote.isHttps(request))
        .build();
  }
}
