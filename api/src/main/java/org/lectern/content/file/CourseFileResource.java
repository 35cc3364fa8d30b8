package org.lectern.content.file;

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
import org.lectern.course.Courses;
import org.lectern.file.FileKeeper;
import org.lectern.file.FilePlace;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;

/** The files of a course's base content. */
@Path("/api/v1/courses/{course}/files")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "Files")
public class CourseFileResource {
  private final Courses courses;
  private final FileKeeper keeper;
  private final CurrentUser caller;

  CourseFileResource(Courses courses, FileKeeper keeper, CurrentUser caller) {
    this.courses = courses;
    this.keeper = keeper;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @APIResponseSchema(value = UploadedFile.class, responseCode = "201")
  @Operation(
      operationId = "uploadFile",
      summary = "Upload a file for the base content of a course",
      description =
          "The body is the file itself, at most 50 MB, and what it is is told by its content: a name"
              + " that ends like a kind that browsers show in place, such as .png or .pdf, must be"
              + " what it says. It can then be named in items of this course, in every session too."
              + " One that no item uses a day later is deleted.")
  public RestResponse<UploadedFile> upload(
      String course,
      @BeanParam SentName sent,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema = @Schema(type = SchemaType.STRING, format = "binary"),
                      examples = @ExampleObject(name = "file", value = "%PDF-1.7 …")))
          InputStream body) {
    var place = new FilePlace(courses.requireOwn(course, caller).id(), null);
    var file = new FileKeeper.Incoming(place, sent.name, caller.id());
    var kept = keeper.keep(file, body, () -> courses.requireOwn(course, caller));
    return RestResponse.status(RestResponse.Status.CREATED, UploadedFile.of(kept));
  }
}
