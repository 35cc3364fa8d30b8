package org.lectern.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.content.file.SentName;
import org.lectern.content.file.UploadedFile;
import org.lectern.file.FileKeeper;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;

/** The files that a learner hands in at an assignment. */
@Path("/api/v1/me/sessions/{session}/courses/{course}/items/{item}/files")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Files")
public class MyFileResource {
  private final HandingIn handingIn;
  private final FileKeeper keeper;
  private final CurrentUser caller;

  MyFileResource(HandingIn handingIn, FileKeeper keeper, CurrentUser caller) {
    this.handingIn = handingIn;
    this.keeper = keeper;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @APIResponseSchema(value = UploadedFile.class, responseCode = "201")
  @Operation(
      operationId = "uploadMyFile",
      summary = "Upload a file to hand it in",
      description =
          "The body is the file itself, at most 50 MB. It can then be named in what you hand in"
              + " there; you can have 20 files in a course of a session. One that is not handed in a"
              + " day later is deleted.")
  public RestResponse<UploadedFile> upload(
      String session,
      String course,
      String item,
      @BeanParam SentName sent,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema = @Schema(type = SchemaType.STRING, format = "binary"),
                      examples = @ExampleObject(name = "file", value = "%PDF-1.7 …")))
          InputStream body) {
    var place =
        QuarkusTransaction.requiringNew().call(() -> handingIn.place(session, course, item));
    var file = new FileKeeper.Incoming(place, sent.name, caller.id());
    var kept = keeper.keep(file, body, () -> handingIn.place(session, course, item));
    return RestResponse.status(RestResponse.Status.CREATED, UploadedFile.of(kept));
  }
}
