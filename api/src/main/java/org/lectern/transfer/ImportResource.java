package org.lectern.transfer;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.jobs.JobState;
import org.lectern.jobs.Jobs;
import org.lectern.outcome.BatchMode;
import org.lectern.outcome.Outcome;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.ImportKind;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Imports")
public class ImportResource {
  private static final String EXAMPLE =
      "session,username,action\nOnboarding,ada,enroll\nOnboarding,ben,unenroll\n";

  private final Imports imports;
  private final ImportIntake intake;
  private final ImportOrders orders;
  private final ImportReport report;
  private final Downloads downloads;
  private final Jobs jobs;
  private final CurrentUser caller;

  ImportResource(
      Imports imports,
      ImportIntake intake,
      ImportOrders orders,
      ImportReport report,
      Downloads downloads,
      Jobs jobs,
      CurrentUser caller) {
    this.imports = imports;
    this.intake = intake;
    this.orders = orders;
    this.report = report;
    this.downloads = downloads;
    this.jobs = jobs;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listImports",
      summary = "List your imports, newest first; an ADMIN sees all")
  public Page<ImportResponse> list(
      @Parameter(description = "Only of these kinds.") @QueryParam("kind") List<String> kind,
      @Parameter(description = "Only in these states.") @QueryParam("state") List<String> state,
      @BeanParam PageQuery page) {
    return imports.page(
        caller,
        Query.words("kind", kind, ImportKind.class),
        Query.words("state", state, JobState.class),
        page);
  }

  @POST
  @Consumes("text/csv")
  @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
  @Operation(
      operationId = "createImport",
      summary = "Import a CSV file of at most 20 MB in the background",
      description =
          "A header that cannot be read is a 422 at once; faults further down are reported by "
              + "the import. dryRun=true stops at PLANNED, to be applied or cancelled. ATOMIC (the "
              + "default) writes nothing if a row fails, BEST_EFFORT writes the good rows.")
  public RestResponse<ImportResponse> create(
      @Parameter(
              required = true,
              description = "What the rows are.",
              schema = @Schema(implementation = ImportKind.class))
          @QueryParam("kind")
          String kind,
      @Parameter(
              description = "What happens if a row fails; ATOMIC, if absent.",
              schema = @Schema(implementation = BatchMode.class))
          @QueryParam("mode")
          String mode,
      @Parameter(
              description = "Whether to stop after planning.",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("dryRun")
          String dryRun,
      @Parameter(
              description =
                  "What happens to existing accounts with different data, and to scores that are "
                      + "another already; REFUSE, if absent.",
              schema = @Schema(implementation = ExistingPolicy.class))
          @QueryParam("existing")
          String existing,
      @Parameter(description = "The session for all rows, which then name only people.")
          @QueryParam("session")
          String session,
      @Parameter(description = "The IANA time zone for dates without an offset.")
          @QueryParam("timeZone")
          String timeZone,
      @Parameter(description = "The name to show for the file.") @QueryParam("fileName")
          String fileName,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples = @ExampleObject(name = "enrollments", value = EXAMPLE)))
          InputStream body)
      throws IOException {
    var order = orders.read(kind, mode, dryRun, existing, session, timeZone, fileName);
    var file = intake.spool(body);
    try {
      return accepted(intake.keep(order, file));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @GET
  @Path("{importId}")
  @Operation(operationId = "readImport", summary = "Get an import with its progress and counts")
  public ImportResponse read(String importId) {
    return imports.require(caller, importId);
  }

  @GET
  @Path("{importId}/rows")
  @Operation(operationId = "listImportRows", summary = "List the outcome of each row")
  public Page<ImportRowResponse> rows(
      String importId,
      @Parameter(description = "Only rows with these outcomes.") @QueryParam("outcome")
          List<String> outcome,
      @BeanParam PageQuery page) {
    var id = imports.require(caller, importId).id();
    return imports.rows(id, Query.words("outcome", outcome, Outcome.class), page);
  }

  @GET
  @Path("{importId}/report")
  @Blocking
  @Produces("text/csv; charset=UTF-8")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "enrollments",
                      value = "session,username\nSpring 2026 Onboarding,l.moreau\n")))
  @Operation(
      operationId = "downloadImportReport",
      summary = "Download all rows with their outcomes as CSV")
  public CompletionStage<RestResponse<java.nio.file.Path>> report(
      String importId, @Context RoutingContext answer) {
    var done = imports.require(caller, importId);
    return downloads
        .make(answer, out -> report.write(done, out))
        .thenApply(
            file ->
                RestResponse.ResponseBuilder.ok(file)
                    .header("Content-Disposition", "attachment; filename=\"import-report.csv\"")
                    .build());
  }

  @POST
  @Path("{importId}/apply")
  @Transactional
  @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
  @Operation(
      operationId = "applyImport",
      summary = "Apply what a dry run planned; everything is checked again")
  public RestResponse<ImportResponse> apply(String importId) {
    var id = imports.require(caller, importId).id();
    if (!imports.move(id, List.of(JobState.PLANNED), JobState.APPLYING, caller.tokenKind())) {
      throw ProblemException.conflict("not-planned");
    }
    jobs.enqueue(ImportJob.NAME, ImportJob.key(id, JobState.APPLYING));
    return accepted(id);
  }

  @POST
  @Path("{importId}/cancel")
  @Transactional
  @Operation(
      operationId = "cancelImport",
      summary = "Cancel an import that has not ended; nothing is written")
  public ImportResponse cancel(String importId) {
    var id = imports.require(caller, importId).id();
    var open = List.of(JobState.PLANNING, JobState.PLANNED, JobState.APPLYING);
    if (!imports.move(id, open, JobState.CANCELLED, caller.tokenKind())) {
      throw ProblemException.conflict("ended");
    }
    return imports.require(caller, importId);
  }

  private RestResponse<ImportResponse> accepted(UUID id) {
    return RestResponse.ResponseBuilder.<ImportResponse>accepted()
        .location(URI.create("/api/v1/imports/" + id))
        .entity(imports.require(caller, id.toString()))
        .build();
  }
}
