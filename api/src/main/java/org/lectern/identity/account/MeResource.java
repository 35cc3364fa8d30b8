package org.lectern.identity.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.rights.AccountEffect;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.DespitePasswordChange;
import org.lectern.identity.MeDetails;
import org.lectern.identity.Role;
import org.lectern.identity.Users;
import org.lectern.identity.origin.Remote;
import org.lectern.identity.signin.SignInAnswers;
import org.lectern.identity.signin.TokenResponse;
import org.lectern.json.MergePatch;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The person who is signed in. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Me")
public class MeResource {
  private static final Statement<UUID, MeResponse> ME =
      Statement.of(
          UUID.class,
          MeResponse.class,
          """
          select id, username, first_name, last_name, email, role, time_zone, language,
            password_change_required, version
          from app_user where id = :id""");

  private final Database database;
  private final Users users;
  private final CurrentUser caller;
  private final PasswordChanger passwordChanger;
  private final SignInAnswers answers;
  private final MergePatch mergePatch;
  private final Remote remote;
  private final IfMatch ifMatch;

  MeResource(
      Database database,
      Users users,
      CurrentUser caller,
      PasswordChanger passwordChanger,
      SignInAnswers answers,
      MergePatch mergePatch,
      Remote remote,
      IfMatch ifMatch) {
    this.database = database;
    this.users = users;
    this.caller = caller;
    this.passwordChanger = passwordChanger;
    this.answers = answers;
    this.mergePatch = mergePatch;
    this.remote = remote;
    this.ifMatch = ifMatch;
  }

  @GET
  @DespitePasswordChange
  @Operation(operationId = "readMe", summary = "Get the signed-in person")
  public MeResponse read() {
    return database.one(ME, caller.id());
  }

  @PATCH
  @Transactional
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(operationId = "updateMe", summary = "Change your time zone and language")
  public MeResponse update(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(implementation = MeDetails.class)))
          JsonNode patch) {
    ifMatch.require(Users.VERSION, caller.id());
    var user = users.findById(caller.id());
    user.change(mergePatch.apply(MeDetails.of(user), patch));
    users.flush();
    return MeResponse.of(user);
  }

  @PUT
  @Path("password")
  @DespitePasswordChange
  @Operation(
      operationId = "changePassword",
      summary =
          "Change your password; all other sign-ins end, and personal tokens too unless "
              + "endTokens is false")
  public RestResponse<TokenResponse> changePassword(
      PasswordChangeRequest change, @Context HttpServerRequest request) {
    caller.require(AccountEffect.SET_PASSWORD);
    return answers.opened(
        passwordChanger.change(caller.id(), caller.signIn(), change, remote.visitor(request)),
        request);
  }
}
