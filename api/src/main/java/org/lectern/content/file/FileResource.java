package org.lectern.content.file;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.file.FileHeaders;
import org.lectern.file.FilePart;
import org.lectern.file.FileRange;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.signin.ReaderCookies;
import org.lectern.problem.ProblemException;

/**
 * Reads files by their signed addresses. Who asks is told by a token, or by the cookie of a
 * signed-in browser; everybody else, and who may not read the file now, gets 404.
 */
@Path("/api/v1/files")
@PermitAll
@SecurityRequirements
@Tag(name = "Files")
public class FileResource {
  private static final int SHOWN = 8;

  private final FileReadings readings;
  private final ReaderCookies cookies;
  private final CurrentUser caller;

  FileResource(FileReadings readings, ReaderCookies cookies, CurrentUser caller) {
    this.readings = readings;
    this.cookies = cookies;
    this.caller = caller;
  }

  @GET
  @Path("{seal}")
  @Produces(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      description = "The whole file.",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "file", value = "%PDF-1.7 …")))
  @APIResponse(
      responseCode = "206",
      description = "The part that was asked for.",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "file", value = "%PDF-1.7 …")))
  @Operation(
      operationId = "readFile",
      summary = "Read a file by the address that an answer gave",
      description =
          "The address is for one person at one item and counts for ten minutes; whether they may"
              + " still read it is decided at each request. Send it with that person's token, or"
              + " from the browser in which they are signed in, which has a cookie for it; 404 for"
              + " everybody else. Kinds that browsers show in place come with their own type, all"
              + " others as bytes to be saved.")
  public RestResponse<FilePart> read(
      String seal,
      @Parameter(hidden = true) @CookieParam(ReaderCookies.NAME) String cookie,
      @Parameter(description = "One range of bytes, such as bytes=0-1023.") @HeaderParam("Range")
          String range,
      @Context HttpServerResponse answer) {
    var file =
        reader(cookie)
            .flatMap(person -> readings.find(person, seal))
            .orElseThrow(() -> ProblemException.notFound("file", beginning(seal)));
    try {
      return FileHeaders.answer(file, FileRange.of(range, file.size()), answer);
    } catch (WebApplicationException nothingThere) {
      answer.putHeader("Content-Range", "bytes */" + file.size());
      throw nothingThere;
    }
  }

  private static String beginning(String seal) {
    return seal.substring(0, Math.min(seal.length(), SHOWN)) + "…";
  }

  private Optional<UUID> reader(String cookie) {
    if (!caller.isKnown()) return cookies.reader(cookie);
    return caller.mustChangePassword() ? Optional.empty() : Optional.of(caller.id());
  }
}
