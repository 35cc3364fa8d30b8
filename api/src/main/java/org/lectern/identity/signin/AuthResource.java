package org.lectern.identity.signin;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.identity.origin.Remote;

/** Signing in and out. */
@Path("/api/v1/auth")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirements
@Tag(name = "Auth")
public class AuthResource {
  private final Authenticator authenticator;
  private final SignIns signIns;
  private final Renewals renewals;
  private final SignInAnswers answers;
  private final AccessTokens accessTokens;
  private final PasswordLinks links;
  private final Remote remote;

  AuthResource(
      Authenticator authenticator,
      SignIns signIns,
      Renewals renewals,
      SignInAnswers answers,
      AccessTokens accessTokens,
      PasswordLinks links,
      Remote remote) {
    this.authenticator = authenticator;
    this.signIns = signIns;
    this.renewals = renewals;
    this.answers = answers;
    this.accessTokens = accessTokens;
    this.links = links;
    this.remote = remote;
  }

  @POST
  @Path("login")
  @Operation(operationId = "login", summary = "Sign in with a username and password")
  public RestResponse<TokenResponse> login(LoginRequest login, @Context HttpServerRequest request) {
    var visitor = remote.visitor(request);
    return answers.proven(
        authenticator.signIn(login.username(), login.password(), visitor), request);
  }

  @POST
  @Path("refresh")
  @Operation(
      operationId = "refresh",
      summary = "Get a new access token; the refresh cookie changes too")
  public RestResponse<TokenResponse> refresh(
      @Parameter(hidden = true) @CookieParam(SignInAnswers.COOKIE) String refreshToken,
      @Context HttpServerRequest request) {
    if (refreshToken == null || refreshToken.isBlank()) throw SignIns.over();
    var signIn = renewals.renew(refreshToken, remote.visitor(request)).orElseThrow(SignIns::over);
    return answers.opened(signIn, request);
  }

  @POST
  @Path("logout")
  @Operation(
      operationId = "logout",
      summary = "Sign out of this browser; its tokens stop working at once")
  @APIResponse(responseCode = "204", description = "Signed out, or was not signed in.")
  public RestResponse<Void> logout(
      @Parameter(hidden = true) @CookieParam(SignInAnswers.COOKIE) String refreshToken,
      @Parameter(hidden = true) @HeaderParam("Authorization") String authorization,
      @Context HttpServerRequest request) {
    if (refreshToken != null && !refreshToken.isBlank()) signIns.endBy(refreshToken);
    accessTokens.signInOf(authorization).ifPresent(signIns::end);
    return answers.ended(request);
  }

  @POST
  @Path("password-links/redeem")
  @Operation(
      operationId = "redeemPasswordLink",
      summary = "Choose a password with a one-time link, and sign in")
  public RestResponse<TokenResponse> redeem(
      PasswordLinkRedemption redemption, @Context HttpServerRequest request) {
    return answers.proven(links.redeem(redemption, remote.visitor(request)), request);
  }
}
